import type { VendorEntry } from "../entry.ts";

export const fireblocks = {
  vendor: "Fireblocks",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L964", checked: "2026-11-22" },
  tools: [
    {
      id: "fireblocks",
      name: { en: "Fireblocks", zh: null },
      category: "payments",
      domains: ["fireblocks.com", "fireblocks.io"],
      cases: ["app.fireblocks.com", "fireblocks.io"],
    },
  ],
} as const satisfies VendorEntry;
