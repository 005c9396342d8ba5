import type { VendorEntry } from "../entry.ts";

export const smash = {
  vendor: "SMASH & CO",
  seat: { value: "FR", source: "https://about.fromsmash.com/general-terms-of-sale", checked: "2026-11-25" },
  contracting: { value: "FR", source: "https://fromsmash.com/pt/essential/general-terms-of-sale", checked: "2026-11-25" },
  tools: [
    {
      id: "smash",
      name: { en: "Smash", zh: null },
      category: "storage",
      domains: ["fromsmash.com"],
      cases: ["app.fromsmash.com"],
    },
  ],
} as const satisfies VendorEntry;
