import type { VendorEntry } from "../entry.ts";

export const softwareAg = {
  vendor: "Software Aktiengesellschaft",
  seat: { value: "DE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#SOW.DE", checked: "2026-11-25" },
  tools: [
    {
      id: "software-ag",
      name: { en: "Software AG", zh: null },
      category: "automation",
      domains: ["softwareag.com", "softwareag.cloud"],
      cases: ["softwareag.com", "softwareag.cloud"],
    },
  ],
} as const satisfies VendorEntry;
