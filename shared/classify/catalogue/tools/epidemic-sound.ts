import type { VendorEntry } from "../entry.ts";

export const epidemicSound = {
  vendor: "Epidemic Sound",
  seat: { value: "SE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L710", checked: "2026-11-25" },
  tools: [
    {
      id: "epidemic-sound",
      name: { en: "Epidemic Sound", zh: null },
      category: "design",
      domains: ["epidemicsound.com"],
      cases: ["epidemicsound.com"],
    },
  ],
} as const satisfies VendorEntry;
