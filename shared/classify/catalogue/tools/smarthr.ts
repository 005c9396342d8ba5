import type { VendorEntry } from "../entry.ts";

export const smarthr = {
  vendor: "SmartHR",
  seat: { value: "JP", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L198", checked: "2026-11-22" },
  tools: [
    {
      id: "smarthr",
      name: { en: "SmartHR", zh: null },
      category: "hr",
      domains: ["smarthr.jp"],
      cases: ["app.smarthr.jp"],
    },
  ],
} as const satisfies VendorEntry;
