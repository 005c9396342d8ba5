import type { VendorEntry } from "../entry.ts";

export const exabeam = {
  vendor: "Exabeam",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L561", checked: "2026-11-25" },
  tools: [
    {
      id: "exabeam",
      name: { en: "Exabeam", zh: null },
      category: "security",
      domains: ["exabeam.com", "exabeam.cloud"],
      cases: ["exabeam.com", "exabeam.cloud"],
    },
  ],
} as const satisfies VendorEntry;
