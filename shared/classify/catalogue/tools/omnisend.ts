import type { VendorEntry } from "../entry.ts";

export const omnisend = {
  vendor: "Omnisend, UAB",
  seat: { value: "LT", source: "https://www.omnisend.lt/terms/", checked: "2026-11-25" },
  tools: [
    {
      id: "omnisend",
      name: { en: "Omnisend", zh: null },
      category: "marketing",
      domains: ["omnisend.com"],
      cases: ["app.omnisend.com"],
    },
  ],
} as const satisfies VendorEntry;
