import type { VendorEntry } from "../entry.ts";

export const watershed = {
  vendor: "Watershed",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L26", checked: "2026-11-25" },
  tools: [
    {
      id: "watershed",
      name: { en: "Watershed", zh: null },
      category: "finance",
      domains: ["watershed.com"],
      cases: ["watershed.com"],
    },
  ],
} as const satisfies VendorEntry;
