import type { VendorEntry } from "../entry.ts";

export const scandit = {
  vendor: "Scandit",
  seat: { value: "CH", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L366", checked: "2026-11-25" },
  tools: [
    {
      id: "scandit",
      name: { en: "Scandit", zh: null },
      category: "developer",
      domains: ["scandit.com"],
      cases: ["scandit.com"],
    },
  ],
} as const satisfies VendorEntry;
