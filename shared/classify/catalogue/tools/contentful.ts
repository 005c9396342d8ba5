import type { VendorEntry } from "../entry.ts";

export const contentful = {
  vendor: "Contentful",
  seat: { value: "DE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L479", checked: "2026-11-22" },
  tools: [
    {
      id: "contentful",
      name: { en: "Contentful", zh: null },
      category: "developer",
      domains: ["contentful.com", "ctfassets.net"],
      cases: ["app.contentful.com", "ctfassets.net"],
    },
  ],
} as const satisfies VendorEntry;
