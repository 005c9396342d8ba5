import type { VendorEntry } from "../entry.ts";

export const olist = {
  vendor: "Olist",
  seat: { value: "BR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L455", checked: "2026-11-25" },
  tools: [
    {
      id: "olist",
      name: { en: "Olist", zh: null },
      category: "commerce",
      domains: ["olist.com"],
      cases: ["olist.com"],
    },
  ],
} as const satisfies VendorEntry;
