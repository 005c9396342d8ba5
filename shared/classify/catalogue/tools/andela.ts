import type { VendorEntry } from "../entry.ts";

export const andela = {
  vendor: "Andela",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L551", checked: "2026-11-25" },
  tools: [
    {
      id: "andela",
      name: { en: "Andela", zh: null },
      category: "recruiting",
      domains: ["andela.com"],
      cases: ["andela.com"],
    },
  ],
} as const satisfies VendorEntry;
