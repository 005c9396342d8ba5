import type { VendorEntry } from "../entry.ts";

export const tal = {
  vendor: "TAL Education Group",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#TALN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "tal",
      name: { en: "TAL Education", zh: "好未来" },
      category: "learning",
      domains: ["100tal.com", "xueersi.com"],
      cases: ["app.100tal.com", "xueersi.com"],
    },
  ],
} as const satisfies VendorEntry;
