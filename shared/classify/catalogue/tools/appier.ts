import type { VendorEntry } from "../entry.ts";

export const appier = {
  vendor: "Appier Group, Inc.",
  seat: { value: "JP", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/JPX.csv#4180.T", checked: "2026-11-22" },
  tools: [
    {
      id: "appier",
      name: { en: "Appier", zh: "沛星互动" },
      category: "advertising",
      domains: ["appier.com", "appier.net"],
      cases: ["app.appier.com", "appier.net"],
    },
  ],
} as const satisfies VendorEntry;
