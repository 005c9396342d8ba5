import type { VendorEntry } from "../entry.ts";

export const mondayCom = {
  vendor: "monday.com Ltd.",
  seat: { value: "IL", source: "https://github.com/datenanfragen/data/blob/master/companies/monday-com.json", checked: "2026-11-22" },
  contracting: { value: "IL", source: "https://docs.elsegundo.org/WebLink/DocView.aspx?dbid=0&id=1176947&repo=COES", checked: "2026-11-25" },
  tools: [
    {
      id: "monday",
      name: { en: "monday.com", zh: null },
      category: "project",
      domains: ["monday.com"],
      cases: ["app.monday.com"],
    },
  ],
} as const satisfies VendorEntry;
