import type { VendorEntry } from "../entry.ts";

export const hujiang = {
  vendor: "HuJiang",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L267", checked: "2026-11-22" },
  tools: [
    {
      id: "hujiang",
      name: { en: "Hujiang", zh: "沪江" },
      category: "learning",
      domains: ["hujiang.com"],
      cases: ["app.hujiang.com"],
    },
  ],
} as const satisfies VendorEntry;
