import type { VendorEntry } from "../entry.ts";

export const trip = {
  vendor: "Trip.com Group Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#9961.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "ctrip",
      name: { en: "Ctrip", zh: "携程" },
      category: "travel",
      domains: ["ctrip.com"],
      cases: ["app.ctrip.com"],
    },
    {
      id: "qunar",
      name: { en: "Qunar", zh: "去哪儿" },
      category: "travel",
      domains: ["qunar.com"],
      cases: ["app.qunar.com"],
    },
  ],
} as const satisfies VendorEntry;
