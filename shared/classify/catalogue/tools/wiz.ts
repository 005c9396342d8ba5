import type { VendorEntry } from "../entry.ts";

export const wiz = {
  vendor: "Wiz",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/516146271.json", checked: "2026-11-22" },
  tools: [
    {
      id: "wiz",
      name: { en: "Wiz", zh: null },
      category: "security",
      domains: ["wiz.io"],
      cases: ["app.wiz.io"],
    },
  ],
} as const satisfies VendorEntry;
