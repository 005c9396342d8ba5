import type { VendorEntry } from "../entry.ts";

export const verkada = {
  vendor: "Verkada",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L102", checked: "2026-11-25" },
  tools: [
    {
      id: "verkada",
      name: { en: "Verkada", zh: null },
      category: "security",
      domains: ["verkada.com"],
      cases: ["verkada.com"],
    },
  ],
} as const satisfies VendorEntry;
