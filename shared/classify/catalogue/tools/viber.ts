import type { VendorEntry } from "../entry.ts";

export const viber = {
  vendor: "Viber Media S.à r.l.",
  seat: { value: "LU", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Viber/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "LU", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Viber/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "viber",
      name: { en: "Rakuten Viber", zh: null },
      category: "chat",
      domains: ["viber.com"],
      cases: ["viber.com"],
    },
  ],
} as const satisfies VendorEntry;
