import type { VendorEntry } from "../entry.ts";

export const pubmatic = {
  vendor: "PubMatic, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/NGM.csv#PUBM", checked: "2026-11-22" },
  tools: [
    {
      id: "pubmatic",
      name: { en: "PubMatic", zh: null },
      category: "advertising",
      domains: ["pubmatic.com"],
      cases: ["app.pubmatic.com"],
    },
  ],
} as const satisfies VendorEntry;
