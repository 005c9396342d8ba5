import type { VendorEntry } from "../entry.ts";

export const kingsoftCloud = {
  vendor: "Kingsoft Cloud Holdings Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SAO.csv#K2CG34.SA", checked: "2026-11-25" },
  tools: [
    {
      id: "kingsoft-cloud",
      name: { en: "Kingsoft Cloud", zh: "金山云" },
      category: "cloud",
      domains: ["ksyun.com"],
      cases: ["ksyun.com", "console.ksyun.com"],
    },
  ],
} as const satisfies VendorEntry;
