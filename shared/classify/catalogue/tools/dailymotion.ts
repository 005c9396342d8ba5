import type { VendorEntry } from "../entry.ts";

export const dailymotion = {
  vendor: "Dailymotion SA",
  seat: { value: "FR", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Dailymotion/Privacy%20Policy.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Dailymotion/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "dailymotion",
      name: { en: "Dailymotion", zh: null },
      category: "video",
      domains: ["dailymotion.com"],
      hosting: { value: "EU", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Dailymotion/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["app.dailymotion.com"],
    },
  ],
} as const satisfies VendorEntry;
