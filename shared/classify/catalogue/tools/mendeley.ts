import type { VendorEntry } from "../entry.ts";

export const mendeley = {
  vendor: "Elsevier B.V",
  seat: { value: "NL", source: "https://github.com/datenanfragen/data/blob/master/companies/elsevier.json", checked: "2026-11-22" },
  tools: [
    {
      id: "mendeley",
      name: { en: "Elsevier and Mendeley", zh: "爱思唯尔" },
      category: "documents",
      domains: ["elsevier.com", "mendeley.com", "sciencedirect.com", "scopus.com"],
      cases: ["app.elsevier.com", "mendeley.com", "sciencedirect.com", "scopus.com"],
    },
  ],
} as const satisfies VendorEntry;
