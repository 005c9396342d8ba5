import type { VendorEntry } from "../entry.ts";

export const nextiva = {
  vendor: "Nextiva",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L214", checked: "2026-11-22" },
  tools: [
    {
      id: "nextiva",
      name: { en: "Nextiva", zh: null },
      category: "chat",
      domains: ["nextiva.com"],
      cases: ["app.nextiva.com"],
    },
  ],
} as const satisfies VendorEntry;
