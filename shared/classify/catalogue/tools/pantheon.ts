import type { VendorEntry } from "../entry.ts";

export const pantheon = {
  vendor: "Pantheon Systems",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L215", checked: "2026-11-25" },
  tools: [
    {
      id: "pantheon",
      name: { en: "Pantheon", zh: null },
      category: "website",
      domains: ["pantheon.io", "pantheonsite.io"],
      cases: ["pantheon.io", "pantheonsite.io"],
    },
  ],
} as const satisfies VendorEntry;
