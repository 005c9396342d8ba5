import type { VendorEntry } from "../entry.ts";

export const aiven = {
  vendor: "Aiven",
  seat: { value: "FI", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L240", checked: "2026-11-22" },
  tools: [
    {
      id: "aiven",
      name: { en: "Aiven", zh: null },
      category: "database",
      domains: ["aiven.io", "aivencloud.com"],
      offered: { value: ["AU", "BE", "BR", "CA", "CL", "DK", "QA", "GB", "FI", "FR", "DE", "HK", "IN", "ID", "IE", "IL", "IT", "JP", "KR", "ES", "MX", "NL", "NO", "PL", "SA", "SG", "ZA", "SE", "CH", "TW", "AE", "US"], source: "https://github.com/aiven/aiven-docs/blob/main/static/includes/clouds-list.md", checked: "2026-11-25" },
      cases: ["app.aiven.io", "aivencloud.com"],
    },
  ],
} as const satisfies VendorEntry;
