import type { VendorEntry } from "../entry.ts";

export const stackOverflow = {
  vendor: "Stack Exchange, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/stackexchange.json", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Stack%20Overflow/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "stack-overflow",
      name: { en: "Stack Overflow", zh: null },
      category: "developer",
      domains: ["stackoverflow.com", "stackexchange.com", "stackoverflow.co"],
      cases: ["app.stackoverflow.com", "stackexchange.com", "stackoverflow.co"],
    },
  ],
} as const satisfies VendorEntry;
