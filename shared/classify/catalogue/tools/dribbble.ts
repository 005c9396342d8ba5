import type { VendorEntry } from "../entry.ts";

export const dribbble = {
  vendor: "Dribbble",
  seat: { value: "CA", source: "https://github.com/citp/privacy-policy-historical/blob/0bf4e10b52bd34b9bdce7bc4db97fffc7d038051/d/dr/dri/dribbble.com.md", checked: "2026-11-25" },
  tools: [
    {
      id: "dribbble",
      name: { en: "Dribbble", zh: null },
      category: "design",
      domains: ["dribbble.com"],
      cases: ["dribbble.com"],
    },
  ],
} as const satisfies VendorEntry;
