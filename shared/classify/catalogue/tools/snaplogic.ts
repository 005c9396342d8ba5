import type { VendorEntry } from "../entry.ts";

export const snaplogic = {
  vendor: "SnapLogic",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L537", checked: "2026-11-22" },
  tools: [
    {
      id: "snaplogic",
      name: { en: "SnapLogic", zh: null },
      category: "automation",
      domains: ["snaplogic.com"],
      cases: ["app.snaplogic.com"],
    },
  ],
} as const satisfies VendorEntry;
