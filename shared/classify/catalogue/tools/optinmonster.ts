import type { VendorEntry } from "../entry.ts";

export const optinmonster = {
  vendor: "OptinMonster",
  seat: { value: "US", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/optinmonster.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "optinmonster",
      name: { en: "OptinMonster", zh: null },
      category: "marketing",
      domains: ["optinmonster.com", "omappapi.com"],
      cases: ["optinmonster.com", "omappapi.com"],
    },
  ],
} as const satisfies VendorEntry;
