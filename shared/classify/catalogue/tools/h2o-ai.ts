import type { VendorEntry } from "../entry.ts";

export const h2oAi = {
  vendor: "H2O.ai",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L323", checked: "2026-11-25" },
  tools: [
    {
      id: "h2o-ai",
      name: { en: "H2O.ai", zh: null },
      category: "ai",
      domains: ["h2o.ai"],
      cases: ["h2o.ai"],
    },
  ],
} as const satisfies VendorEntry;
