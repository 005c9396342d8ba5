import type { VendorEntry } from "../entry.ts";

export const qonto = {
  vendor: "Qonto",
  seat: { value: "FR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L850", checked: "2026-11-22" },
  tools: [
    {
      id: "qonto",
      name: { en: "Qonto", zh: null },
      category: "finance",
      domains: ["qonto.com"],
      cases: ["app.qonto.com"],
    },
  ],
} as const satisfies VendorEntry;
