import type { VendorEntry } from "../entry.ts";

export const goat = {
  vendor: "GOAT",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L686", checked: "2026-11-25" },
  tools: [
    {
      id: "goat",
      name: { en: "GOAT", zh: null },
      category: "commerce",
      domains: ["goat.com"],
      cases: ["goat.com"],
    },
  ],
} as const satisfies VendorEntry;
