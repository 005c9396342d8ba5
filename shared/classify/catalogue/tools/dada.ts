import type { VendorEntry } from "../entry.ts";

export const dada = {
  vendor: "Dada Nexus Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MUN.csv#D0A.MU", checked: "2026-11-22" },
  tools: [
    {
      id: "dada",
      name: { en: "Dada", zh: "达达" },
      category: "logistics",
      domains: ["imdada.cn"],
      cases: ["app.imdada.cn"],
    },
  ],
} as const satisfies VendorEntry;
