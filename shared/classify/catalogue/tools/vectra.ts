import type { VendorEntry } from "../entry.ts";

export const vectra = {
  vendor: "Vectra Networks",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L512", checked: "2026-11-25" },
  tools: [
    {
      id: "vectra",
      name: { en: "Vectra", zh: null },
      category: "security",
      domains: ["vectra.ai"],
      cases: ["vectra.ai"],
    },
  ],
} as const satisfies VendorEntry;
