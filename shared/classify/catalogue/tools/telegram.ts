import type { VendorEntry } from "../entry.ts";

export const telegram = {
  vendor: "Telegram Group Inc. (Telegram Messenger Inc.)",
  seat: { value: "VG", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Telegram/Privacy%20Policy.md", checked: "2026-11-25" },
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
