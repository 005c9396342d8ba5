import type { VendorEntry } from "../entry.ts";

export const acronis = {
  vendor: "Acronis",
  seat: { value: "CH", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L592", checked: "2026-11-25" },
  tools: [
    {
      id: "acronis",
      name: { en: "Acronis", zh: null },
      category: "storage",
      domains: ["acronis.com"],
      cases: ["acronis.com", "cloud.acronis.com"],
    },
  ],
} as const satisfies VendorEntry;
