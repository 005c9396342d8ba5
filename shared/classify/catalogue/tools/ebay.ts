import type { VendorEntry } from "../entry.ts";

export const ebay = {
  vendor: "eBay Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#EBA.BE", checked: "2026-11-22" },
  contracting: { value: "CH", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/eBay/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "ebay",
      name: { en: "eBay", zh: null },
      category: "commerce",
      domains: ["ebay.com", "ebaystatic.com", "ebayimg.com", "ebay.co.uk", "ebay.de", "ebay.fr", "ebay.it", "ebay.es", "ebay.ca", "ebay.com.au", "ebay.com.hk", "ebay.com.sg"],
      cases: ["app.ebay.com", "ebaystatic.com", "ebayimg.com", "ebay.co.uk", "ebay.de", "ebay.fr", "ebay.it", "ebay.es", "ebay.ca", "ebay.com.au", "ebay.com.hk", "ebay.com.sg"],
    },
  ],
} as const satisfies VendorEntry;
