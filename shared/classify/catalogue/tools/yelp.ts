import type { VendorEntry } from "../entry.ts";

export const yelp = {
  vendor: "Yelp Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#Y9L.BE", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Yelp/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "yelp",
      name: { en: "Yelp", zh: null },
      category: "social",
      domains: ["yelp.com"],
      cases: ["app.yelp.com"],
    },
  ],
} as const satisfies VendorEntry;
