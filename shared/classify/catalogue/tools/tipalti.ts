import type { VendorEntry } from "../entry.ts";

export const tipalti = {
  vendor: "Tipalti",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L749", checked: "2026-11-22" },
  tools: [
    {
      id: "tipalti",
      name: { en: "Tipalti", zh: null },
      category: "finance",
      domains: ["tipalti.com"],
      cases: ["app.tipalti.com"],
    },
  ],
} as const satisfies VendorEntry;
