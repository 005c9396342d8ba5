import type { VendorEntry } from "../entry.ts";

export const the6sense = {
  vendor: "6sense",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L617", checked: "2026-11-22" },
  tools: [
    {
      id: "6sense",
      name: { en: "6sense", zh: null },
      category: "marketing",
      domains: ["6sense.com"],
      cases: ["app.6sense.com"],
    },
  ],
} as const satisfies VendorEntry;
