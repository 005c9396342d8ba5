import type { VendorEntry } from "../entry.ts";

export const openproject = {
  vendor: "OpenProject",
  seat: { value: "DE", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#openproject", checked: "2026-11-22" },
  tools: [
    {
      id: "openproject",
      name: { en: "OpenProject", zh: null },
      category: "project",
      domains: ["openproject.com"],
      cases: ["app.openproject.com"],
    },
  ],
} as const satisfies VendorEntry;
