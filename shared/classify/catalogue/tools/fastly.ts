import type { VendorEntry } from "../entry.ts";

export const fastly = {
  vendor: "Fastly, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0A3P.L", checked: "2026-11-22" },
  tools: [
    {
      id: "fastly",
      name: { en: "Fastly", zh: null },
      category: "cloud",
      domains: ["fastly.com", "fastly.net"],
      cases: ["app.fastly.com", "fastly.net"],
    },
  ],
} as const satisfies VendorEntry;
