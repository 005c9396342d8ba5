import type { VendorEntry } from "../entry.ts";

export const npm = {
  vendor: "npm Inc",
  seat: { value: "US", source: "https://github.com/github/docs/blob/main/content/site-policy/privacy-policies/github-subprocessors.md", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/demo-versions/blob/main/npm%20Public%20Registry/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "npm",
      name: { en: "npm", zh: null },
      category: "developer",
      domains: ["npmjs.com", "npmjs.org"],
      cases: ["npmjs.com", "npmjs.org"],
    },
  ],
} as const satisfies VendorEntry;
