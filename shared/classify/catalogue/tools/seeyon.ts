import type { VendorEntry } from "../entry.ts";

export const seeyon = {
  vendor: "Beijing Seeyon Internet Software Corp.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#688369.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "seeyon",
      name: { en: "Seeyon", zh: "致远互联" },
      category: "project",
      domains: ["seeyon.com"],
      cases: ["app.seeyon.com"],
    },
  ],
} as const satisfies VendorEntry;
