import type { VendorEntry } from "../entry.ts";

export const cheq = {
  vendor: "CHEQ",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L180", checked: "2026-11-25" },
  tools: [
    {
      id: "cheq",
      name: { en: "CHEQ", zh: null },
      category: "advertising",
      domains: ["cheq.ai", "clickcease.com"],
      cases: ["cheq.ai", "clickcease.com"],
    },
  ],
} as const satisfies VendorEntry;
