import type { VendorEntry } from "../entry.ts";

export const megvii = {
  vendor: "MEGVII",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L986", checked: "2026-11-22" },
  tools: [
    {
      id: "megvii",
      name: { en: "Megvii Face++", zh: "旷视 Face++" },
      category: "identity",
      domains: ["megvii.com", "faceplusplus.com.cn"],
      cases: ["app.megvii.com", "faceplusplus.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
