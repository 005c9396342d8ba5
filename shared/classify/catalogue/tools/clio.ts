import type { VendorEntry } from "../entry.ts";

export const clio = {
  vendor: "Clio",
  seat: { value: "CA", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L557", checked: "2026-11-22" },
  tools: [
    {
      id: "clio",
      name: { en: "Clio", zh: null },
      category: "legal",
      domains: ["clio.com"],
      cases: ["app.clio.com"],
    },
  ],
} as const satisfies VendorEntry;
