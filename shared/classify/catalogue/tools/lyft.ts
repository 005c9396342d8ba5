import type { VendorEntry } from "../entry.ts";

export const lyft = {
  vendor: "Lyft, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#LYFT.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "lyft",
      name: { en: "Lyft", zh: null },
      category: "travel",
      domains: ["lyft.com"],
      cases: ["app.lyft.com"],
    },
  ],
} as const satisfies VendorEntry;
