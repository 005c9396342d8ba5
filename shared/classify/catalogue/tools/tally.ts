import type { VendorEntry } from "../entry.ts";

export const tally = {
  vendor: "Tally BV",
  seat: { value: "BE", source: "https://tally.so/help/privacy-policy", checked: "2026-11-25" },
  tools: [
    {
      id: "tally",
      name: { en: "Tally", zh: null },
      category: "forms",
      domains: ["tally.so"],
      cases: ["app.tally.so"],
    },
  ],
} as const satisfies VendorEntry;
