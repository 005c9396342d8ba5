import type { VendorEntry } from "../entry.ts";

export const workato = {
  vendor: "Workato",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L602", checked: "2026-11-22" },
  tools: [
    {
      id: "workato",
      name: { en: "Workato", zh: null },
      category: "automation",
      domains: ["workato.com"],
      cases: ["app.workato.com"],
    },
  ],
} as const satisfies VendorEntry;
