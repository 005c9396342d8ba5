import type { VendorEntry } from "../entry.ts";

export const hostinger = {
  vendor: "Hostinger",
  seat: { value: "LT", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#hostinger", checked: "2026-11-22" },
  tools: [
    {
      id: "hostinger",
      name: { en: "Hostinger", zh: null },
      category: "website",
      domains: ["hostinger.com"],
      cases: ["app.hostinger.com"],
    },
  ],
} as const satisfies VendorEntry;
