import type { VendorEntry } from "../entry.ts";

export const theBrowserCompany = {
  vendor: "The Browser Company of New York Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Arc/Privacy%20Policy.md", checked: "2026-11-25" },
  tools: [
    {
      id: "the-browser-company",
      name: { en: "Arc and Dia", zh: null },
      category: "ai",
      domains: ["arc.net", "thebrowser.company", "diabrowser.com"],
      cases: ["arc.net", "thebrowser.company", "diabrowser.com"],
    },
  ],
} as const satisfies VendorEntry;
