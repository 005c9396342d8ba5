import type { VendorEntry } from "../entry.ts";

export const brightcove = {
  vendor: "Brightcove Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MUN.csv#2BV.MU", checked: "2026-11-22" },
  tools: [
    {
      id: "brightcove",
      name: { en: "Brightcove", zh: null },
      category: "video",
      domains: ["brightcove.com", "brightcove.net"],
      cases: ["app.brightcove.com", "brightcove.net"],
    },
  ],
} as const satisfies VendorEntry;
