import type { VendorEntry } from "../entry.ts";

export const papayaGlobal = {
  vendor: "Papaya Global",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L638", checked: "2026-11-22" },
  tools: [
    {
      id: "papaya-global",
      name: { en: "Papaya Global", zh: null },
      category: "payroll",
      domains: ["papayaglobal.com"],
      cases: ["app.papayaglobal.com"],
    },
  ],
} as const satisfies VendorEntry;
