import type { VendorEntry } from "../entry.ts";

export const xing = {
  vendor: "NEW WORK SE",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/xing.json", checked: "2026-11-22" },
  tools: [
    {
      id: "xing",
      name: { en: "XING", zh: null },
      category: "recruiting",
      domains: ["xing.com"],
      cases: ["app.xing.com"],
    },
  ],
} as const satisfies VendorEntry;
