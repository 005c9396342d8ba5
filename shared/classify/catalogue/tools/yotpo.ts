import type { VendorEntry } from "../entry.ts";

export const yotpo = {
  vendor: "Yotpo",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L635", checked: "2026-11-22" },
  tools: [
    {
      id: "yotpo",
      name: { en: "Yotpo", zh: null },
      category: "marketing",
      domains: ["yotpo.com", "smsbump.com"],
      cases: ["app.yotpo.com", "smsbump.com"],
    },
  ],
} as const satisfies VendorEntry;
