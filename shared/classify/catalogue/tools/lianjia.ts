import type { VendorEntry } from "../entry.ts";

export const lianjia = {
  vendor: "Lianjia",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L972", checked: "2026-11-22" },
  tools: [
    {
      id: "lianjia",
      name: { en: "Lianjia", zh: "链家" },
      category: "commerce",
      domains: ["lianjia.com"],
      cases: ["app.lianjia.com"],
    },
  ],
} as const satisfies VendorEntry;
