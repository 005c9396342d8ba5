import type { VendorEntry } from "../entry.ts";

export const jottacloud = {
  vendor: "Jotta AS",
  seat: { value: "NO", source: "https://github.com/TheMorpheus407/european-alternatives/blob/a38d2a4c480124288fecb73908965e7543590cf2/src/data/manualAlternatives.ts#jottacloud", checked: "2026-11-25" },
  contracting: { value: "NO", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Jottacloud/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "jottacloud",
      name: { en: "Jottacloud", zh: null },
      category: "storage",
      domains: ["jottacloud.com"],
      cases: ["jottacloud.com"],
    },
  ],
} as const satisfies VendorEntry;
