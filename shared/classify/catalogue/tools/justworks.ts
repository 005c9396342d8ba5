import type { VendorEntry } from "../entry.ts";

export const justworks = {
  vendor: "Justworks",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L110", checked: "2026-11-22" },
  tools: [
    {
      id: "justworks",
      name: { en: "Justworks", zh: null },
      category: "payroll",
      domains: ["justworks.com"],
      cases: ["app.justworks.com"],
    },
  ],
} as const satisfies VendorEntry;
