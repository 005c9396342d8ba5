import type { VendorEntry } from "../entry.ts";

export const kick = {
  vendor: "Kick Streaming Pty Ltd",
  seat: { value: "AU", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Kick/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "AU", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Kick/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "kick",
      name: { en: "Kick", zh: null },
      category: "video",
      domains: ["kick.com"],
      cases: ["kick.com"],
    },
  ],
} as const satisfies VendorEntry;
