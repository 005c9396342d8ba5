import type { VendorEntry } from "../entry.ts";

export const datawrapper = {
  vendor: "Datawrapper",
  seat: { value: "DE", source: "https://github.com/TheMorpheus407/european-alternatives/blob/a38d2a4c480124288fecb73908965e7543590cf2/src/data/researchAlternatives.ts#datawrapper", checked: "2026-11-25" },
  tools: [
    {
      id: "datawrapper",
      name: { en: "Datawrapper", zh: null },
      category: "analytics",
      domains: ["datawrapper.de", "dwcdn.net"],
      cases: ["datawrapper.de", "dwcdn.net", "app.datawrapper.de", "datawrapper.dwcdn.net"],
    },
  ],
} as const satisfies VendorEntry;
