import type { VendorEntry } from "../entry.ts";

export const hetzner = {
  vendor: "Hetzner",
  seat: { value: "DE", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#hetzner", checked: "2026-11-22" },
  tools: [
    {
      id: "hetzner",
      name: { en: "Hetzner", zh: null },
      category: "cloud",
      domains: ["hetzner.com", "hetzner.cloud", "your-objectstorage.com"],
      cases: ["app.hetzner.com", "hetzner.cloud", "your-objectstorage.com"],
    },
  ],
} as const satisfies VendorEntry;
