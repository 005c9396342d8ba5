import type { VendorEntry } from "../entry.ts";

export const stord = {
  vendor: "STORD",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L233", checked: "2026-11-25" },
  tools: [
    {
      id: "stord",
      name: { en: "Stord", zh: null },
      category: "logistics",
      domains: ["stord.com"],
      cases: ["stord.com"],
    },
  ],
} as const satisfies VendorEntry;
