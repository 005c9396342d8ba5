import type { VendorEntry } from "../entry.ts";

export const smartcat = {
  vendor: "Smartcat Platform Inc.",
  seat: { value: "US", source: "https://smartcat.com/legal/terms", checked: "2026-11-25" },
  tools: [
    {
      id: "smartcat",
      name: { en: "Smartcat", zh: null },
      category: "translation",
      domains: ["smartcat.com", "smartcat.ai"],
      cases: ["app.smartcat.com", "smartcat.ai"],
    },
  ],
} as const satisfies VendorEntry;
