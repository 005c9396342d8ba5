import type { VendorEntry } from "../entry.ts";

export const bamboohr = {
  vendor: "BambooHR",
  seat: { value: "US", source: "https://github.com/citp/privacy-policy-historical/blob/03aa3e30fa5daf7294787e1033b50412f2c43854/b/ba/bam/bamboohr.com.md", checked: "2026-11-25" },
  tools: [
    {
      id: "bamboohr",
      name: { en: "BambooHR", zh: null },
      category: "hr",
      domains: ["bamboohr.com", "bamboohr.co.uk"],
      cases: ["bamboohr.com", "bamboohr.co.uk", "example.bamboohr.com"],
    },
  ],
} as const satisfies VendorEntry;
