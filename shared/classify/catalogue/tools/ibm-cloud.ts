import type { VendorEntry } from "../entry.ts";

export const ibmCloud = {
  vendor: "International Business Machines Corporation",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/DUS.csv#IBML.DU", checked: "2026-11-22" },
  tools: [
    {
      id: "ibm-cloud",
      name: { en: "IBM Cloud", zh: "IBM 云" },
      category: "cloud",
      domains: ["ibm.com"],
      cases: ["app.ibm.com"],
    },
  ],
} as const satisfies VendorEntry;
