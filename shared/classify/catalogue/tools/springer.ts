import type { VendorEntry } from "../entry.ts";

export const springer = {
  vendor: "Springer-Verlag GmbH",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/springer-nature.json", checked: "2026-11-22" },
  tools: [
    {
      id: "springer",
      name: { en: "Springer Nature", zh: "施普林格·自然" },
      category: "documents",
      domains: ["springernature.com", "springer.com", "nature.com"],
      cases: ["app.springernature.com", "springer.com", "nature.com"],
    },
  ],
} as const satisfies VendorEntry;
