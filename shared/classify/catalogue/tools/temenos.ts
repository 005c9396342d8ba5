import type { VendorEntry } from "../entry.ts";

export const temenos = {
  vendor: "Temenos AG",
  seat: { value: "CH", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/EBS.csv#TEMN.SW", checked: "2026-11-25" },
  tools: [
    {
      id: "temenos",
      name: { en: "Temenos", zh: null },
      category: "finance",
      domains: ["temenos.com"],
      cases: ["temenos.com"],
    },
  ],
} as const satisfies VendorEntry;
