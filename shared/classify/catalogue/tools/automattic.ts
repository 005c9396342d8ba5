import type { VendorEntry } from "../entry.ts";

export const automattic = {
  vendor: "Automattic Inc.",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L914", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/WordPress.com/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "automattic",
      name: { en: "Tumblr and WordPress.com", zh: null },
      category: "social",
      domains: ["tumblr.com", "wordpress.com", "automattic.com", "wp.com", "gravatar.com", "woocommerce.com"],
      cases: ["app.tumblr.com", "wordpress.com", "automattic.com", "wp.com", "gravatar.com", "woocommerce.com"],
    },
  ],
} as const satisfies VendorEntry;
