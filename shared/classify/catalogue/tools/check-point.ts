import type { VendorEntry } from "../entry.ts";

export const checkPoint = {
  vendor: "Check Point Software Technologies Ltd.",
  seat: { value: "IL", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#CHKPN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "check-point",
      name: { en: "Check Point", zh: null },
      category: "security",
      domains: ["checkpoint.com"],
      cases: ["app.checkpoint.com"],
    },
  ],
} as const satisfies VendorEntry;
