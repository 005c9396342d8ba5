import type { VendorEntry } from "../entry.ts";

export const line = {
  vendor: "LY Corporation (formerly Z Holdings)",
  seat: { value: "JP", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#YOJ.BE", checked: "2026-11-22" },
  contracting: { value: "JP", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/LINE/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "line",
      name: { en: "LINE", zh: null },
      category: "chat",
      domains: ["line.me", "line-scdn.net", "yahoo.co.jp", "line-apps.com"],
      cases: ["line.me", "line-scdn.net", "mail.yahoo.co.jp", "line-apps.com"],
    },
  ],
} as const satisfies VendorEntry;
