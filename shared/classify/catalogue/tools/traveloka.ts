import type { VendorEntry } from "../entry.ts";

export const traveloka = {
  vendor: "Traveloka",
  seat: { value: "ID", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1002", checked: "2026-11-25" },
  tools: [
    {
      id: "traveloka",
      name: { en: "Traveloka", zh: null },
      category: "travel",
      domains: ["traveloka.com"],
      cases: ["traveloka.com"],
    },
  ],
} as const satisfies VendorEntry;
