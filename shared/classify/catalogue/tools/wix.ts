import type { VendorEntry } from "../entry.ts";

export const wix = {
  vendor: "Wix.com Ltd.",
  seat: { value: "IL", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#W1X.BE", checked: "2026-11-22" },
  contracting: { value: "IL", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Wix/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "wix",
      name: { en: "Wix", zh: null },
      category: "website",
      domains: ["wix.com", "wixsite.com", "wixstatic.com", "parastorage.com"],
      cases: ["app.wix.com", "wixsite.com", "wixstatic.com", "parastorage.com"],
    },
  ],
} as const satisfies VendorEntry;
