import type { VendorEntry } from "../entry.ts";

export const crazyEgg = {
  vendor: "Crazy Egg",
  seat: { value: "US", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/crazy_egg.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "crazy-egg",
      name: { en: "Crazy Egg", zh: null },
      category: "session-replay",
      domains: ["crazyegg.com"],
      cases: ["crazyegg.com"],
    },
  ],
} as const satisfies VendorEntry;
