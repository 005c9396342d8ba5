import type { VendorEntry } from "../entry.ts";

export const luojisiwei = {
  vendor: "Luoji Siwei",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L112", checked: "2026-11-22" },
  tools: [
    {
      id: "dedao",
      name: { en: "Dedao", zh: "得到" },
      category: "learning",
      domains: ["dedao.cn"],
      cases: ["app.dedao.cn"],
    },
  ],
} as const satisfies VendorEntry;
