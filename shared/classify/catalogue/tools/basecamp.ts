import type { VendorEntry } from "../entry.ts";

export const basecamp = {
  vendor: "Basecamp LLC",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/basecamp.json", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/basecamp/policies/blob/master/privacy/index.md", checked: "2026-11-25" },
  tools: [
    {
      id: "basecamp",
      name: { en: "Basecamp and HEY", zh: null },
      category: "project",
      domains: ["basecamp.com", "37signals.com", "hey.com"],
      hosting: { value: "US", source: "https://github.com/basecamp/policies/blob/master/privacy/index.md", checked: "2026-11-25" },
      cases: ["app.basecamp.com", "37signals.com", "hey.com"],
    },
  ],
} as const satisfies VendorEntry;
