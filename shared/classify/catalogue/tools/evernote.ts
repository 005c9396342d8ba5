import type { VendorEntry } from "../entry.ts";

export const evernote = {
  vendor: "Bending Spoons US Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Evernote/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Evernote/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "evernote",
      name: { en: "Evernote", zh: null },
      category: "documents",
      domains: ["evernote.com"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Evernote/Terms%20of%20Service.md", checked: "2026-11-25" },
      domesticSibling: { value: "yinxiang", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-22" },
      cases: ["evernote.com"],
    },
  ],
} as const satisfies VendorEntry;
