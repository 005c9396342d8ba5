import type { VendorEntry } from "../entry.ts";

export const siemens = {
  vendor: "Siemens Aktiengesellschaft",
  seat: { value: "DE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#SIE.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "siemens",
      name: { en: "Siemens (Teamcenter X, Mendix)", zh: "西门子" },
      category: "design",
      domains: ["siemens.com", "mendix.com", "mendixcloud.com"],
      cases: ["app.siemens.com", "mendix.com", "mendixcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
