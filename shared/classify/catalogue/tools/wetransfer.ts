import type { VendorEntry } from "../entry.ts";

export const wetransfer = {
  vendor: "WeTransfer",
  seat: { value: "NL", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#wetransfer", checked: "2026-11-22" },
  contracting: { value: "NL", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/WeTransfer/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "wetransfer",
      name: { en: "WeTransfer", zh: null },
      category: "storage",
      domains: ["wetransfer.com", "we.tl", "wetransfer.net"],
      cases: ["app.wetransfer.com", "we.tl", "wetransfer.net"],
    },
  ],
} as const satisfies VendorEntry;
