import type { VendorEntry } from "../entry.ts";

export const hiveBox = {
  vendor: "Hive Box",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L989", checked: "2026-11-22" },
  tools: [
    {
      id: "hive-box",
      name: { en: "Hive Box", zh: "丰巢" },
      category: "logistics",
      domains: ["fcbox.com"],
      cases: ["app.fcbox.com"],
    },
  ],
} as const satisfies VendorEntry;
