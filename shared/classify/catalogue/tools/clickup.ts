import type { VendorEntry } from "../entry.ts";

export const clickup = {
  vendor: "Mango Technologies, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/mango-technologies-inc.json", checked: "2026-11-22" },
  tools: [
    {
      id: "clickup",
      name: { en: "ClickUp", zh: null },
      category: "project",
      domains: ["clickup.com"],
      cases: ["app.clickup.com"],
    },
  ],
} as const satisfies VendorEntry;
