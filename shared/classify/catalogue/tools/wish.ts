import type { VendorEntry } from "../entry.ts";

export const wish = {
  vendor: "ContextLogic Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#WISH.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "wish",
      name: { en: "Wish", zh: null },
      category: "commerce",
      domains: ["wish.com"],
      cases: ["app.wish.com"],
    },
  ],
} as const satisfies VendorEntry;
