import type { VendorEntry } from "../entry.ts";

export const appian = {
  vendor: "Appian Corporation",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0HGM.L", checked: "2026-11-25" },
  tools: [
    {
      id: "appian",
      name: { en: "Appian", zh: null },
      category: "automation",
      domains: ["appian.com", "appiancloud.com"],
      cases: ["appian.com", "appiancloud.com", "example.appiancloud.com"],
    },
  ],
} as const satisfies VendorEntry;
