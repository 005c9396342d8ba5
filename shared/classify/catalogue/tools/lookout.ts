import type { VendorEntry } from "../entry.ts";

export const lookout = {
  vendor: "Lookout",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L383", checked: "2026-11-25" },
  tools: [
    {
      id: "lookout",
      name: { en: "Lookout", zh: null },
      category: "security",
      domains: ["lookout.com"],
      cases: ["lookout.com"],
    },
  ],
} as const satisfies VendorEntry;
