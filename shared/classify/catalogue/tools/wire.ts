import type { VendorEntry } from "../entry.ts";

export const wire = {
  vendor: "Wire Swiss GmbH",
  seat: { value: "CH", source: "https://github.com/datenanfragen/data/blob/master/companies/wire-com.json", checked: "2026-11-22" },
  contracting: { value: "CH", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Wire/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "wire",
      name: { en: "Wire", zh: null },
      category: "chat",
      domains: ["wire.com"],
      cases: ["app.wire.com"],
    },
  ],
} as const satisfies VendorEntry;
