import type { VendorEntry } from "../entry.ts";

export const honeybook = {
  vendor: "HoneyBook",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L696", checked: "2026-11-22" },
  tools: [
    {
      id: "honeybook",
      name: { en: "HoneyBook", zh: null },
      category: "crm",
      domains: ["honeybook.com"],
      cases: ["app.honeybook.com"],
    },
  ],
} as const satisfies VendorEntry;
