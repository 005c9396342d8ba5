import type { VendorEntry } from "../entry.ts";

export const proofpoint = {
  vendor: "Proofpoint, Inc",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/proofpoint.json", checked: "2026-11-22" },
  tools: [
    {
      id: "proofpoint",
      name: { en: "Proofpoint", zh: null },
      category: "mail",
      domains: ["proofpoint.com", "pphosted.com"],
      cases: ["app.proofpoint.com", "pphosted.com"],
    },
  ],
} as const satisfies VendorEntry;
