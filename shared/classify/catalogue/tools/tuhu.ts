import type { VendorEntry } from "../entry.ts";

export const tuhu = {
  vendor: "Tuhu",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L922", checked: "2026-11-22" },
  tools: [
    {
      id: "tuhu",
      name: { en: "Tuhu", zh: "途虎养车" },
      category: "commerce",
      domains: ["tuhu.cn"],
      cases: ["app.tuhu.cn"],
    },
  ],
} as const satisfies VendorEntry;
