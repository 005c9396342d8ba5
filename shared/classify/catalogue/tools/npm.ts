import type { VendorEntry } from "../entry.ts";

export const npm = {
  vendor: "npm Inc",
  seat: { value: "US", source: "https://github.com/github/docs/blob/main/content/site-policy/privacy-policies/github-subprocessors.md", checked: "2026-11-22" },
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
