import type { VendorEntry } from "../entry.ts";

export const framer = {
  vendor: "Framer B.V.",
  seat: { value: "NL", source: "https://www.framer.com/legal/privacy-statement/1.7", checked: "2026-11-25" },
  contracting: { value: "NL", source: "https://www.framer.com/legal/data-processing-addendum/2.0", checked: "2026-11-25" },
  tools: [
    {
      id: "framer",
      name: { en: "Framer", zh: null },
      category: "website",
      domains: ["framer.com", "framer.app", "framer.website", "framerusercontent.com"],
      cases: ["framer.com", "framer.app", "framer.website", "framerusercontent.com"],
    },
  ],
} as const satisfies VendorEntry;
