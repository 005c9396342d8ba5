import type { VendorEntry } from "../entry.ts";

export const mattermost = {
  vendor: "Mattermost",
  seat: { value: "US", source: "https://github.com/TheMorpheus407/european-alternatives/blob/baee8a45860d47737b571c9153b99923a7e4fd57/src/data/researchAlternatives.ts#mattermost", checked: "2026-11-22" },
  tools: [
    {
      id: "mattermost",
      name: { en: "Mattermost", zh: null },
      category: "chat",
      domains: ["mattermost.com"],
      hosting: { value: "US", source: "https://github.com/mattermost/docs/blob/master/source/administration-guide/manage/cloud-data-residency.rst", checked: "2026-11-25" },
      cases: ["app.mattermost.com"],
    },
  ],
} as const satisfies VendorEntry;
