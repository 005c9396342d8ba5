import type { VendorEntry } from "../entry.ts";

export const maimai = {
  vendor: "Maimai",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L421", checked: "2026-11-22" },
  tools: [
    {
      id: "maimai",
      name: { en: "Maimai", zh: "脉脉" },
      category: "recruiting",
      domains: ["maimai.cn"],
      cases: ["app.maimai.cn"],
    },
  ],
} as const satisfies VendorEntry;
