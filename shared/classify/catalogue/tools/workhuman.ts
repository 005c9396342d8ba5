import type { VendorEntry } from "../entry.ts";

export const workhuman = {
  vendor: "Workhuman",
  seat: { value: "IE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L4", checked: "2026-11-22" },
  tools: [
    {
      id: "workhuman",
      name: { en: "Workhuman", zh: null },
      category: "hr",
      domains: ["workhuman.com"],
      cases: ["app.workhuman.com"],
    },
  ],
} as const satisfies VendorEntry;
