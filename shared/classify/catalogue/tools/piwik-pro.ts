import type { VendorEntry } from "../entry.ts";

export const piwikPro = {
  vendor: "Piwik PRO",
  seat: { value: "PL", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#piwik-pro", checked: "2026-11-22" },
  tools: [
    {
      id: "piwik-pro",
      name: { en: "Piwik PRO", zh: null },
      category: "analytics",
      domains: ["piwik.pro"],
      cases: ["app.piwik.pro"],
    },
  ],
} as const satisfies VendorEntry;
