import type { VendorEntry } from "../entry.ts";

export const rackspace = {
  vendor: "Rackspace",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Rackspace", checked: "2026-11-25" },
  tools: [
    {
      id: "rackspace",
      name: { en: "Rackspace", zh: null },
      category: "cloud",
      domains: ["rackspace.com", "rackspacecloud.com", "emailsrvr.com"],
      cases: ["rackspace.com", "rackspacecloud.com", "emailsrvr.com"],
    },
  ],
} as const satisfies VendorEntry;
