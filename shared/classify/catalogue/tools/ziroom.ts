import type { VendorEntry } from "../entry.ts";

export const ziroom = {
  vendor: "Ziroom",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1028", checked: "2026-11-22" },
  tools: [
    {
      id: "ziroom",
      name: { en: "Ziroom", zh: "自如" },
      category: "travel",
      domains: ["ziroom.com"],
      cases: ["app.ziroom.com"],
    },
  ],
} as const satisfies VendorEntry;
