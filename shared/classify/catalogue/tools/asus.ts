import type { VendorEntry } from "../entry.ts";

export const asus = {
  vendor: "ASUSTeK Computer Inc.",
  seat: { value: "TW", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/TAI.csv#2357.TW", checked: "2026-11-22" },
  tools: [
    {
      id: "asus-webstorage",
      name: { en: "ASUS WebStorage", zh: "华硕云端" },
      category: "storage",
      domains: ["asuswebstorage.com", "asus.com"],
      cases: ["app.asuswebstorage.com", "asus.com"],
    },
  ],
} as const satisfies VendorEntry;
