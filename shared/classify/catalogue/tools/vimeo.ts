import type { VendorEntry } from "../entry.ts";

export const vimeo = {
  vendor: "Vimeo, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/vimeo.json", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Vimeo/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "vimeo",
      name: { en: "Vimeo", zh: null },
      category: "video",
      domains: ["vimeo.com", "vimeocdn.com"],
      cases: ["app.vimeo.com", "vimeocdn.com"],
    },
  ],
} as const satisfies VendorEntry;
