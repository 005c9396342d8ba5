import type { VendorEntry } from "../entry.ts";

export const snapdeal = {
  vendor: "Snapdeal",
  seat: { value: "IN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1037", checked: "2026-11-25" },
  tools: [
    {
      id: "snapdeal",
      name: { en: "Snapdeal", zh: null },
      category: "commerce",
      domains: ["snapdeal.com"],
      cases: ["snapdeal.com"],
    },
  ],
} as const satisfies VendorEntry;
