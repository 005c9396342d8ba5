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
      hosting: { value: "US", source: "https://contentful.com/developers/docs/platform/eu-data-residency/llms.txt", checked: "2026-11-25" },
      offered: { value: ["US", "EU"], source: "https://contentful.com/developers/docs/platform/eu-data-residency/llms.txt", checked: "2026-11-25" },
      cases: ["app.contentful.com", "ctfassets.net"],
    },
  ],
} as const satisfies VendorEntry;
