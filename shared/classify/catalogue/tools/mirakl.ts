import type { VendorEntry } from "../entry.ts";

export const mirakl = {
  vendor: "Mirakl",
  seat: { value: "FR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L941", checked: "2026-11-22" },
  tools: [
    {
      id: "mirakl",
      name: { en: "Mirakl", zh: null },
      category: "commerce",
      domains: ["mirakl.com", "mirakl.net"],
      cases: ["app.mirakl.com", "mirakl.net"],
    },
  ],
} as const satisfies VendorEntry;
