import type { VendorEntry } from "../entry.ts";

export const ahrefs = {
  vendor: "Ahrefs Pte. Ltd.",
  seat: { value: "SG", source: "https://ahrefs.com/uk/legal/privacy-policy", checked: "2026-11-25" },
  tools: [
    {
      id: "ahrefs",
      name: { en: "Ahrefs", zh: null },
      category: "marketing",
      domains: ["ahrefs.com"],
      cases: ["ahrefs.com", "app.ahrefs.com"],
    },
  ],
} as const satisfies VendorEntry;
