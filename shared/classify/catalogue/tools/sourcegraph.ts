import type { VendorEntry } from "../entry.ts";

export const sourcegraph = {
  vendor: "Sourcegraph",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L316", checked: "2026-11-22" },
  tools: [
    {
      id: "sourcegraph",
      name: { en: "Sourcegraph", zh: null },
      category: "developer",
      domains: ["sourcegraph.com"],
      cases: ["app.sourcegraph.com"],
    },
  ],
} as const satisfies VendorEntry;
