import type { VendorEntry } from "../entry.ts";

export const flickr = {
  vendor: "SmugMug Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/smugmug.json", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Flickr/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "flickr",
      name: { en: "Flickr", zh: null },
      category: "storage",
      domains: ["flickr.com", "smugmug.com"],
      cases: ["app.flickr.com", "smugmug.com"],
    },
  ],
} as const satisfies VendorEntry;
