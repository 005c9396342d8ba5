import type { VendorEntry } from "../entry.ts";

export const betterStack = {
  vendor: "Better Stack, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Better%20Stack/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Better%20Stack/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "better-stack",
      name: { en: "Better Stack", zh: null },
      category: "developer",
      domains: ["betterstack.com", "betterstackdata.com"],
      cases: ["betterstack.com", "betterstackdata.com"],
    },
  ],
} as const satisfies VendorEntry;
