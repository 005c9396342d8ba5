import type { VendorEntry } from "../entry.ts";

export const telegram = {
  vendor: "Telegram UK Holdings Ltd.",
  seat: { value: "GB", source: "https://github.com/datenanfragen/data/blob/master/companies/telegram.json", checked: "2026-11-22" },
  tools: [
    {
      id: "telegram",
      name: { en: "Telegram", zh: null },
      category: "chat",
      domains: ["telegram.org", "t.me", "telegram.me"],
      cases: ["app.telegram.org", "t.me", "telegram.me"],
    },
  ],
} as const satisfies VendorEntry;
