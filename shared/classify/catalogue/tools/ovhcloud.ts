import type { VendorEntry } from "../entry.ts";

export const ovhcloud = {
  vendor: "OVHcloud",
  seat: { value: "FR", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#ovhcloud", checked: "2026-11-22" },
  tools: [
    {
      id: "ovhcloud",
      name: { en: "OVHcloud", zh: null },
      category: "cloud",
      domains: ["ovhcloud.com", "ovh.com", "ovh.net"],
      cases: ["app.ovhcloud.com", "ovh.com", "ovh.net"],
    },
  ],
} as const satisfies VendorEntry;
