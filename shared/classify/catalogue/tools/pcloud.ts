import type { VendorEntry } from "../entry.ts";

export const pcloud = {
  vendor: "pCloud",
  seat: { value: "CH", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#pcloud", checked: "2026-11-22" },
  tools: [
    {
      id: "pcloud",
      name: { en: "pCloud", zh: null },
      category: "storage",
      domains: ["pcloud.com"],
      cases: ["app.pcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
