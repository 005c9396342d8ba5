import type { VendorEntry } from "../entry.ts";

export const baolande = {
  vendor: "Beijing Baolande Software Corporation",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#688058.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "baolande",
      name: { en: "Baolande", zh: "宝兰德" },
      category: "developer",
      domains: ["bessystem.com"],
      cases: ["app.bessystem.com"],
    },
  ],
} as const satisfies VendorEntry;
