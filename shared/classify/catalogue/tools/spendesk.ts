import type { VendorEntry } from "../entry.ts";

export const spendesk = {
  vendor: "Spendesk",
  seat: { value: "FR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L445", checked: "2026-11-22" },
  tools: [
    {
      id: "spendesk",
      name: { en: "Spendesk", zh: null },
      category: "expenses",
      domains: ["spendesk.com"],
      cases: ["app.spendesk.com"],
    },
  ],
} as const satisfies VendorEntry;
