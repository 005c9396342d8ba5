import type { VendorEntry } from "../entry.ts";

export const box = {
  vendor: "Box, Inc.",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/box", checked: "2026-11-22" },
  tools: [
    {
      id: "box",
      name: { en: "Box", zh: null },
      category: "storage",
      domains: ["box.com", "boxcdn.net", "boxcloud.com"],
      cases: ["app.box.com", "boxcdn.net", "boxcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
