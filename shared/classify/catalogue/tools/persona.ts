import type { VendorEntry } from "../entry.ts";

export const persona = {
  vendor: "Persona",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L256", checked: "2026-11-22" },
  tools: [
    {
      id: "persona",
      name: { en: "Persona", zh: null },
      category: "identity",
      domains: ["withpersona.com"],
      cases: ["app.withpersona.com"],
    },
  ],
} as const satisfies VendorEntry;
