import type { VendorEntry } from "../entry.ts";

export const phenom = {
  vendor: "Phenom People",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L146", checked: "2026-11-22" },
  tools: [
    {
      id: "phenom",
      name: { en: "Phenom", zh: null },
      category: "recruiting",
      domains: ["phenom.com", "phenompeople.com"],
      cases: ["app.phenom.com", "phenompeople.com"],
    },
  ],
} as const satisfies VendorEntry;
