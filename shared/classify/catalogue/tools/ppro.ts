import type { VendorEntry } from "../entry.ts";

export const ppro = {
  vendor: "PPRO",
  seat: { value: "GB", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L534", checked: "2026-11-25" },
  tools: [
    {
      id: "ppro",
      name: { en: "PPRO", zh: null },
      category: "payments",
      domains: ["ppro.com"],
      cases: ["ppro.com"],
    },
  ],
} as const satisfies VendorEntry;
