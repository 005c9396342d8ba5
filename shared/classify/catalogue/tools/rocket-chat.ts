import type { VendorEntry } from "../entry.ts";

export const rocketChat = {
  vendor: "Rocket.Chat Technologies Corp.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/rocketchat.json", checked: "2026-11-22" },
  tools: [
    {
      id: "rocket-chat",
      name: { en: "Rocket.Chat", zh: null },
      category: "chat",
      domains: ["rocket.chat"],
      cases: ["app.rocket.chat"],
    },
  ],
} as const satisfies VendorEntry;
