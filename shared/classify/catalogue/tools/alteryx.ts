import type { VendorEntry } from "../entry.ts";

export const alteryx = {
  vendor: "Alteryx, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0HDD.L", checked: "2026-11-22" },
  tools: [
    {
      id: "alteryx",
      name: { en: "Alteryx", zh: null },
      category: "database",
      domains: ["alteryx.com", "alteryxcloud.com"],
      cases: ["app.alteryx.com", "alteryxcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
