import type { VendorEntry } from "../entry.ts";

export const harness = {
  vendor: "Harness",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L210", checked: "2026-11-25" },
  tools: [
    {
      id: "harness",
      name: { en: "Harness", zh: null },
      category: "developer",
      domains: ["harness.io"],
      cases: ["harness.io", "app.harness.io"],
    },
  ],
} as const satisfies VendorEntry;
