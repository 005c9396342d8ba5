import type { VendorEntry } from "../entry.ts";

export const masterclass = {
  vendor: "MasterClass",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L657", checked: "2026-11-22" },
  tools: [
    {
      id: "masterclass",
      name: { en: "MasterClass", zh: null },
      category: "learning",
      domains: ["masterclass.com"],
      cases: ["app.masterclass.com"],
    },
  ],
} as const satisfies VendorEntry;
