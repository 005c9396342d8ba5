import type { VendorEntry } from "../entry.ts";

export const axonius = {
  vendor: "Axonius",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L569", checked: "2026-11-25" },
  tools: [
    {
      id: "axonius",
      name: { en: "Axonius", zh: null },
      category: "security",
      domains: ["axonius.com"],
      cases: ["axonius.com"],
    },
  ],
} as const satisfies VendorEntry;
