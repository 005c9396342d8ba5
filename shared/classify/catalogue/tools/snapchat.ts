import type { VendorEntry } from "../entry.ts";

export const snapchat = {
  vendor: "Snap Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/DUS.csv#1SI.DU", checked: "2026-11-22" },
  contracting: { value: "GB", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/Snap/Commercial%20Terms.md", checked: "2026-11-25" },
  tools: [
    {
      id: "snapchat",
      name: { en: "Snapchat", zh: null },
      category: "social",
      domains: ["snapchat.com", "snap.com", "sc-cdn.net"],
      cases: ["app.snapchat.com", "snap.com", "sc-cdn.net"],
    },
  ],
} as const satisfies VendorEntry;
