import type { VendorEntry } from "../entry.ts";

export const unisound = {
  vendor: "Unisound",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L520", checked: "2026-11-22" },
  tools: [
    {
      id: "unisound",
      name: { en: "Unisound", zh: "云知声" },
      category: "ai",
      domains: ["unisound.com"],
      cases: ["app.unisound.com"],
    },
  ],
} as const satisfies VendorEntry;
