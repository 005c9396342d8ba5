import type { VendorEntry } from "../entry.ts";

export const twitch = {
  vendor: "Twitch Interactive, Inc.",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202007.json#twitch", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Twitch/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "twitch",
      name: { en: "Twitch", zh: null },
      category: "video",
      domains: ["twitch.tv"],
      cases: ["app.twitch.tv"],
    },
  ],
} as const satisfies VendorEntry;
