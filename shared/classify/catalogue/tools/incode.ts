import type { VendorEntry } from "../entry.ts";

export const incode = {
  vendor: "Incode Technologies",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L336", checked: "2026-11-25" },
  tools: [
    {
      id: "incode",
      name: { en: "Incode", zh: null },
      category: "identity",
      domains: ["incode.com", "incodesmile.com"],
      cases: ["incode.com", "incodesmile.com"],
    },
  ],
} as const satisfies VendorEntry;
