import type { VendorEntry } from "../entry.ts";

export const framer = {
  vendor: "Framer",
  seat: { value: "NL", source: "https://github.com/ghostery/trackerdb/blob/main/db/organizations/framer.eno", checked: "2026-11-25" },
  tools: [
    {
      id: "framer",
      name: { en: "Framer", zh: null },
      category: "website",
      domains: ["framer.com", "framer.app", "framer.website", "framerusercontent.com"],
      cases: ["framer.com", "framer.app", "framer.website", "framerusercontent.com"],
    },
  ],
} as const satisfies VendorEntry;
