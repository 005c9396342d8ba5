import type { VendorEntry } from "../entry.ts";

export const dxy = {
  vendor: "Dxy.cn",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L841", checked: "2026-11-22" },
  tools: [
    {
      id: "dxy",
      name: { en: "DXY", zh: "丁香园" },
      category: "learning",
      domains: ["dxy.cn", "dxy.com"],
      cases: ["app.dxy.cn", "dxy.com"],
    },
  ],
} as const satisfies VendorEntry;
