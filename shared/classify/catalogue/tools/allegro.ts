import type { VendorEntry } from "../entry.ts";

export const allegro = {
  vendor: "Allegro.pl sp. z o.o.",
  seat: { value: "PL", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/Allegro/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "allegro",
      name: { en: "Allegro", zh: null },
      category: "commerce",
      domains: ["allegro.pl"],
      cases: ["allegro.pl"],
    },
  ],
} as const satisfies VendorEntry;
