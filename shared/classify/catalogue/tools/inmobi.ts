import type { VendorEntry } from "../entry.ts";

export const inmobi = {
  vendor: "InMobi",
  seat: { value: "IN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L263", checked: "2026-11-22" },
  tools: [
    {
      id: "inmobi",
      name: { en: "InMobi", zh: null },
      category: "advertising",
      domains: ["inmobi.com"],
      cases: ["app.inmobi.com"],
    },
  ],
} as const satisfies VendorEntry;
