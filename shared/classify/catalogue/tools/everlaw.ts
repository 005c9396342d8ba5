import type { VendorEntry } from "../entry.ts";

export const everlaw = {
  vendor: "Everlaw",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L414", checked: "2026-11-22" },
  tools: [
    {
      id: "everlaw",
      name: { en: "Everlaw", zh: null },
      category: "legal",
      domains: ["everlaw.com"],
      cases: ["app.everlaw.com"],
    },
  ],
} as const satisfies VendorEntry;
