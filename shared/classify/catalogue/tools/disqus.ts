import type { VendorEntry } from "../entry.ts";

export const disqus = {
  vendor: "Disqus, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Disqus/Privacy%20Policy.md", checked: "2026-11-25" },
  tools: [
    {
      id: "disqus",
      name: { en: "Disqus", zh: null },
      category: "social",
      domains: ["disqus.com", "disquscdn.com"],
      cases: ["disqus.com", "disquscdn.com"],
    },
  ],
} as const satisfies VendorEntry;
