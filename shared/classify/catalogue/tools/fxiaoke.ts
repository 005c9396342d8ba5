import type { VendorEntry } from "../entry.ts";

export const fxiaoke = {
  vendor: "FXiaoKe",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L384", checked: "2026-11-22" },
  tools: [
    {
      id: "fxiaoke",
      name: { en: "Fxiaoke (ShareCRM)", zh: "纷享销客" },
      category: "crm",
      domains: ["fxiaoke.com"],
      cases: ["app.fxiaoke.com"],
    },
  ],
} as const satisfies VendorEntry;
