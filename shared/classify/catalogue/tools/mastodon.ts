import type { VendorEntry } from "../entry.ts";

export const mastodon = {
  vendor: "Mastodon",
  seat: { value: "DE", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#mastodon", checked: "2026-11-22" },
  tools: [
    {
      id: "mastodon",
      name: { en: "Mastodon", zh: null },
      category: "social",
      domains: ["mastodon.social", "joinmastodon.org"],
      cases: ["app.mastodon.social", "joinmastodon.org"],
    },
  ],
} as const satisfies VendorEntry;
