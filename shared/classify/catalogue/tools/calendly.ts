import type { VendorEntry } from "../entry.ts";

export const calendly = {
  vendor: "Calendly",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L509", checked: "2026-11-22" },
  tools: [
    {
      id: "calendly",
      name: { en: "Calendly", zh: null },
      category: "project",
      domains: ["calendly.com"],
      cases: ["app.calendly.com"],
    },
  ],
} as const satisfies VendorEntry;
