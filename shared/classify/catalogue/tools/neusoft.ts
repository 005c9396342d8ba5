import type { VendorEntry } from "../entry.ts";

export const neusoft = {
  vendor: "Neusoft Corporation",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#600718.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "neusoft",
      name: { en: "Neusoft", zh: "东软" },
      category: "hr",
      domains: ["neusoft.com"],
      cases: ["app.neusoft.com"],
    },
  ],
} as const satisfies VendorEntry;
