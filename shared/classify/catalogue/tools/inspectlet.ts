import type { VendorEntry } from "../entry.ts";

export const inspectlet = {
  vendor: "Inspectlet",
  seat: { value: "US", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/inspectlet.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "inspectlet",
      name: { en: "Inspectlet", zh: null },
      category: "session-replay",
      domains: ["inspectlet.com"],
      cases: ["inspectlet.com"],
    },
  ],
} as const satisfies VendorEntry;
