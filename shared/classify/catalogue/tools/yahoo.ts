import type { VendorEntry } from "../entry.ts";

export const yahoo = {
  vendor: "Yahoo",
  seat: { value: "US", source: "https://github.com/georgetown-cset/ai-companies-brief/blob/main/ai_companies.csv#yahoo", checked: "2026-11-25" },
  tools: [
    {
      id: "yahoo",
      name: { en: "Yahoo", zh: null },
      category: "mail",
      domains: ["yahoo.com"],
      cases: ["yahoo.com", "mail.yahoo.com"],
    },
  ],
} as const satisfies VendorEntry;
