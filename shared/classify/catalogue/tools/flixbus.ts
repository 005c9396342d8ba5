import type { VendorEntry } from "../entry.ts";

export const flixbus = {
  vendor: "FlixBus",
  seat: { value: "DE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1000", checked: "2026-11-22" },
  tools: [
    {
      id: "flixbus",
      name: { en: "FlixBus", zh: null },
      category: "travel",
      domains: ["flixbus.com"],
      cases: ["app.flixbus.com"],
    },
  ],
} as const satisfies VendorEntry;
