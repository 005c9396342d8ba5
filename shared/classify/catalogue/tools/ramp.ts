import type { VendorEntry } from "../entry.ts";

export const ramp = {
  vendor: "Ramp",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L827", checked: "2026-11-22" },
  tools: [
    {
      id: "ramp",
      name: { en: "Ramp", zh: null },
      category: "expenses",
      domains: ["ramp.com"],
      cases: ["app.ramp.com"],
    },
  ],
} as const satisfies VendorEntry;
