import type { VendorEntry } from "../entry.ts";

export const symphony = {
  vendor: "Symphony",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L712", checked: "2026-11-25" },
  tools: [
    {
      id: "symphony",
      name: { en: "Symphony", zh: null },
      category: "chat",
      domains: ["symphony.com"],
      cases: ["symphony.com"],
    },
  ],
} as const satisfies VendorEntry;
