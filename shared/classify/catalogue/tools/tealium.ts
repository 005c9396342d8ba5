import type { VendorEntry } from "../entry.ts";

export const tealium = {
  vendor: "Tealium",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L351", checked: "2026-11-22" },
  tools: [
    {
      id: "tealium",
      name: { en: "Tealium", zh: null },
      category: "analytics",
      domains: ["tealium.com", "tiqcdn.com"],
      cases: ["app.tealium.com", "tiqcdn.com"],
    },
  ],
} as const satisfies VendorEntry;
