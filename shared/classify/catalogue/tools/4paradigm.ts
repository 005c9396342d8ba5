import type { VendorEntry } from "../entry.ts";

export const the4paradigm = {
  vendor: "4Paradigm",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1004", checked: "2026-11-22" },
  tools: [
    {
      id: "4paradigm",
      name: { en: "4Paradigm", zh: "第四范式" },
      category: "ai",
      domains: ["4paradigm.com"],
      cases: ["app.4paradigm.com"],
    },
  ],
} as const satisfies VendorEntry;
