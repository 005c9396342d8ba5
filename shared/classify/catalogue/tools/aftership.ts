import type { VendorEntry } from "../entry.ts";

export const aftership = {
  vendor: "AfterShip Limited",
  seat: { value: "HK", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Vinted/Privacy%20Policy.md", checked: "2026-11-25" },
  tools: [
    {
      id: "aftership",
      name: { en: "AfterShip", zh: null },
      category: "logistics",
      domains: ["aftership.com"],
      cases: ["aftership.com", "api.aftership.com"],
    },
  ],
} as const satisfies VendorEntry;
