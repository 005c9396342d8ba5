import type { VendorEntry } from "../entry.ts";

export const grammarly = {
  vendor: "Grammarly",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L577", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Grammarly/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "grammarly",
      name: { en: "Grammarly", zh: null },
      category: "translation",
      domains: ["grammarly.com", "grammarly.io"],
      cases: ["app.grammarly.com", "grammarly.io"],
    },
  ],
} as const satisfies VendorEntry;
