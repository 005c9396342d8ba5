import type { VendorEntry } from "../entry.ts";

export const lucid = {
  vendor: "Lucid",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L161", checked: "2026-11-22" },
  tools: [
    {
      id: "lucidchart",
      name: { en: "Lucidchart", zh: null },
      category: "design",
      domains: ["lucid.app", "lucidchart.com", "lucidspark.com"],
      cases: ["lucid.app", "lucidchart.com", "lucidspark.com"],
    },
  ],
} as const satisfies VendorEntry;
