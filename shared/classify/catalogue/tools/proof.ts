import type { VendorEntry } from "../entry.ts";

export const proof = {
  vendor: "Notarize",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Notarize", checked: "2026-11-25" },
  tools: [
    {
      id: "proof",
      name: { en: "Proof (formerly Notarize)", zh: null },
      category: "e-sign",
      domains: ["proof.com", "notarize.com"],
      cases: ["proof.com", "notarize.com"],
    },
  ],
} as const satisfies VendorEntry;
