import type { VendorEntry } from "../entry.ts";

export const mambu = {
  vendor: "Mambu",
  seat: { value: "NL", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L644", checked: "2026-11-22" },
  tools: [
    {
      id: "mambu",
      name: { en: "Mambu", zh: null },
      category: "finance",
      domains: ["mambu.com"],
      cases: ["app.mambu.com"],
    },
  ],
} as const satisfies VendorEntry;
