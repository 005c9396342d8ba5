import type { VendorEntry } from "../entry.ts";

export const orcaSecurity = {
  vendor: "Orca Security",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L809", checked: "2026-11-25" },
  tools: [
    {
      id: "orca-security",
      name: { en: "Orca Security", zh: null },
      category: "security",
      domains: ["orcasecurity.io", "orca.security"],
      cases: ["orcasecurity.io", "orca.security"],
    },
  ],
} as const satisfies VendorEntry;
