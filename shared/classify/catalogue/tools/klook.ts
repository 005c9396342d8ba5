import type { VendorEntry } from "../entry.ts";

export const klook = {
  vendor: "Klook",
  seat: { value: "HK", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L862", checked: "2026-11-22" },
  tools: [
    {
      id: "klook",
      name: { en: "Klook", zh: "客路" },
      category: "travel",
      domains: ["klook.com"],
      cases: ["app.klook.com"],
    },
  ],
} as const satisfies VendorEntry;
