import type { VendorEntry } from "../entry.ts";

export const mastodon = {
  vendor: "Mastodon",
  seat: { value: "DE", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#communication-tools", checked: "2026-11-25" },
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
