import type { VendorEntry } from "../entry.ts";

export const wisetech = {
  vendor: "Wisetech Global",
  seat: { value: "AU", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/ASX.csv#WTC.AX", checked: "2026-11-22" },
  tools: [
    {
      id: "wisetech",
      name: { en: "WiseTech CargoWise", zh: null },
      category: "logistics",
      domains: ["wisetechglobal.com", "cargowise.com"],
      cases: ["app.wisetechglobal.com", "cargowise.com"],
    },
  ],
} as const satisfies VendorEntry;
