import type { VendorEntry } from "../entry.ts";

export const kameleoon = {
  vendor: "Kameleoon SAS",
  seat: { value: "FR", source: "https://www.kameleoon.com/legal-notice", checked: "2026-11-25" },
  tools: [
    {
      id: "kameleoon",
      name: { en: "Kameleoon", zh: null },
      category: "analytics",
      domains: ["kameleoon.com", "kameleoon.eu", "kameleoon.io"],
      cases: ["kameleoon.com", "kameleoon.eu", "kameleoon.io"],
    },
  ],
} as const satisfies VendorEntry;
