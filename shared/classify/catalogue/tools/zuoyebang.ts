import type { VendorEntry } from "../entry.ts";

export const zuoyebang = {
  vendor: "Zuoyebang",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1043", checked: "2026-11-22" },
  tools: [
    {
      id: "zuoyebang",
      name: { en: "Zuoyebang", zh: "作业帮" },
      category: "learning",
      domains: ["zuoyebang.com", "zybang.com"],
      cases: ["app.zuoyebang.com", "zybang.com"],
    },
  ],
} as const satisfies VendorEntry;
