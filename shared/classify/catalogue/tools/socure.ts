import type { VendorEntry } from "../entry.ts";

export const socure = {
  vendor: "Socure",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L816", checked: "2026-11-22" },
  tools: [
    {
      id: "socure",
      name: { en: "Socure", zh: null },
      category: "identity",
      domains: ["socure.com"],
      cases: ["app.socure.com"],
    },
  ],
} as const satisfies VendorEntry;
