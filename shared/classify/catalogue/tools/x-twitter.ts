import type { VendorEntry } from "../entry.ts";

export const xTwitter = {
  vendor: "X Corp.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#TWR.DE", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Twitter/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "x-twitter",
      name: { en: "X (Twitter)", zh: "推特" },
      category: "social",
      domains: ["x.com", "twitter.com", "twimg.com", "t.co"],
      cases: ["app.x.com", "twitter.com", "twimg.com", "t.co"],
    },
  ],
} as const satisfies VendorEntry;
