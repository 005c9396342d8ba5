import type { VendorEntry } from "../entry.ts";

export const usertesting = {
  vendor: "UserTesting",
  seat: { value: "US", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/userzoom.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "usertesting",
      name: { en: "UserTesting and UserZoom", zh: null },
      category: "design",
      domains: ["usertesting.com", "userzoom.com"],
      cases: ["usertesting.com", "userzoom.com"],
    },
  ],
} as const satisfies VendorEntry;
