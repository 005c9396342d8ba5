import type { VendorEntry } from "../entry.ts";

export const joom = {
  vendor: "SIA Joom",
  seat: { value: "LV", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/Joom/Commercial%20Terms.md", checked: "2026-11-25" },
  contracting: { value: "LV", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/Joom/Commercial%20Terms.md", checked: "2026-11-25" },
  tools: [
    {
      id: "joom",
      name: { en: "Joom", zh: null },
      category: "commerce",
      domains: ["joom.com"],
      cases: ["joom.com", "merchant.joom.com"],
    },
  ],
} as const satisfies VendorEntry;
