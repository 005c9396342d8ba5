import type { VendorEntry } from "../entry.ts";

export const mongodb = {
  vendor: "MongoDB, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0KKZ.L", checked: "2026-11-22" },
  tools: [
    {
      id: "mongodb",
      name: { en: "MongoDB Atlas", zh: null },
      category: "database",
      domains: ["mongodb.com", "mongodb.net"],
      cases: ["app.mongodb.com", "mongodb.net"],
    },
  ],
} as const satisfies VendorEntry;
