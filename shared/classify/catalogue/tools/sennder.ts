import type { VendorEntry } from "../entry.ts";

export const sennder = {
  vendor: "Sennder",
  seat: { value: "DE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L496", checked: "2026-11-22" },
  tools: [
    {
      id: "sennder",
      name: { en: "Sennder", zh: null },
      category: "logistics",
      domains: ["sennder.com"],
      cases: ["app.sennder.com"],
    },
  ],
} as const satisfies VendorEntry;
