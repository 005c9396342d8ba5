import type { VendorEntry } from "../entry.ts";

export const job51 = {
  vendor: "51job, Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#IWQ.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "job-51",
      name: { en: "51job", zh: "前程无忧" },
      category: "recruiting",
      domains: ["51job.com", "51jobcdn.com"],
      cases: ["51job.com", "51jobcdn.com", "ehire.51job.com"],
    },
  ],
} as const satisfies VendorEntry;
