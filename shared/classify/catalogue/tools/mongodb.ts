import type { VendorEntry } from "../entry.ts";

export const mongodb = {
  vendor: "MongoDB, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0KKZ.L", checked: "2026-11-22" },
  tools: [
    {
      id: "mongodb",
      name: { en: "MongoDB Atlas", zh: null },
      category: "database",
      domains: ["mongodb.com", "mongodb.net", "mongodb-api.com"],
      offered: { value: ["US", "CA", "BR", "MX", "SG", "AU", "ID", "IN", "HK", "TW", "JP", "KR", "MY", "NZ", "TH", "IE", "DE", "SE", "GB", "FR", "IT", "CH", "ES", "BH", "ZA", "IL", "AE"], source: "https://github.com/mongodb/docs/blob/03106d820ef75e0e3cd25d735c7c8d820ee240a9/content/atlas/source/reference/amazon-aws.txt", checked: "2026-11-25" },
      cases: ["app.mongodb.com", "mongodb.net", "eu-central-1.aws.data.mongodb-api.com"],
    },
  ],
} as const satisfies VendorEntry;
