import type { VendorEntry } from "../entry.ts";

export const memoq = {
  vendor: "memoQ Translation Technologies Ltd.",
  seat: { value: "HU", source: "https://www.memoq.com/legal/ecommerce-business-terms", checked: "2026-11-25" },
  contracting: { value: "HU", source: "https://www.memoq.com/legal/ecommerce-business-terms", checked: "2026-11-25" },
  tools: [
    {
      id: "memoq",
      name: { en: "memoQ", zh: null },
      category: "translation",
      domains: ["memoq.com"],
      cases: ["app.memoq.com"],
    },
  ],
} as const satisfies VendorEntry;
