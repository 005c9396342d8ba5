import type { VendorEntry } from "../entry.ts";

export const mininglamp = {
  vendor: "Mininglamp Technology",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L889", checked: "2026-11-22" },
  tools: [
    {
      id: "mininglamp",
      name: { en: "Mininglamp and Miaozhen", zh: "明略科技 秒针" },
      category: "analytics",
      domains: ["mininglamp.com", "miaozhen.com"],
      cases: ["app.mininglamp.com", "miaozhen.com"],
    },
  ],
} as const satisfies VendorEntry;
