import type { VendorEntry } from "../entry.ts";

export const copado = {
  vendor: "Copado",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L362", checked: "2026-11-25" },
  tools: [
    {
      id: "copado",
      name: { en: "Copado", zh: null },
      category: "developer",
      domains: ["copado.com"],
      cases: ["copado.com"],
    },
  ],
} as const satisfies VendorEntry;
