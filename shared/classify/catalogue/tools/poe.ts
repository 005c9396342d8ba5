import type { VendorEntry } from "../entry.ts";

export const poe = {
  vendor: "Quora, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/quora.json", checked: "2026-11-22" },
  tools: [
    {
      id: "poe",
      name: { en: "Poe and Quora", zh: null },
      category: "ai",
      domains: ["poe.com", "quora.com"],
      cases: ["app.poe.com", "quora.com"],
    },
  ],
} as const satisfies VendorEntry;
