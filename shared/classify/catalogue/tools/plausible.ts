import type { VendorEntry } from "../entry.ts";

export const plausible = {
  vendor: "Plausible",
  seat: { value: "EE", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#plausible", checked: "2026-11-22" },
  tools: [
    {
      id: "plausible",
      name: { en: "Plausible", zh: null },
      category: "analytics",
      domains: ["plausible.io"],
      hosting: { value: "DE", source: "https://github.com/plausible/analytics/blob/0bc1f9de432ba1a409c7e0a95cedeca016768a63/README.md", checked: "2026-11-25" },
      cases: ["app.plausible.io"],
    },
  ],
} as const satisfies VendorEntry;
