import type { VendorEntry } from "../entry.ts";

export const theTradeDesk = {
  vendor: "The Trade Desk, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#TT8.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "the-trade-desk",
      name: { en: "The Trade Desk", zh: null },
      category: "advertising",
      domains: ["thetradedesk.com", "adsrvr.org"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/The%20Trade%20Desk/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["app.thetradedesk.com", "adsrvr.org"],
    },
  ],
} as const satisfies VendorEntry;
