import type { VendorEntry } from "../entry.ts";

export const workday = {
  vendor: "Workday, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#WDAY.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "workday",
      name: { en: "Workday", zh: null },
      category: "hr",
      domains: ["workday.com", "myworkday.com", "myworkdayjobs.com", "workdaysuv.com", "workdaycdn.com"],
      cases: ["wd5.myworkday.com", "workday.com", "myworkdayjobs.com", "workdaysuv.com", "workdaycdn.com"],
    },
  ],
} as const satisfies VendorEntry;
