import type { VendorEntry } from "../entry.ts";

export const xing = {
  vendor: "NEW WORK SE",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/xing.json", checked: "2026-11-22" },
  contracting: { value: "DE", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Xing/Terms%20of%20Service.md", checked: "2026-11-25" },
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
