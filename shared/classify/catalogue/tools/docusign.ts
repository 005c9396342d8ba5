import type { VendorEntry } from "../entry.ts";

export const docusign = {
  vendor: "Docusign, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#DOCU.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "docusign",
      name: { en: "Docusign", zh: null },
      category: "e-sign",
      domains: ["docusign.com", "docusign.net"],
      cases: ["app.docusign.com", "docusign.net"],
    },
  ],
} as const satisfies VendorEntry;
