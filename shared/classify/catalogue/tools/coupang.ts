import type { VendorEntry } from "../entry.ts";

export const coupang = {
  vendor: "Coupang",
  seat: { value: "KR", source: "https://github.com/georgetown-cset/parat/blob/master/web/parat/src/static_data/data.js#coupang", checked: "2026-11-25" },
  tools: [
    {
      id: "coupang",
      name: { en: "Coupang", zh: "酷澎" },
      category: "commerce",
      domains: ["coupang.com"],
      cases: ["coupang.com", "wing.coupang.com"],
    },
  ],
} as const satisfies VendorEntry;
