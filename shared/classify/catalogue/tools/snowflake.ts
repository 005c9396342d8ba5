import type { VendorEntry } from "../entry.ts";

export const snowflake = {
  vendor: "Snowflake, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#5Q5.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "snowflake",
      name: { en: "Snowflake", zh: null },
      category: "database",
      domains: ["snowflake.com", "snowflakecomputing.com"],
      regions: "snowflake",
      cases: ["app.snowflake.com", "snowflakecomputing.com"],
    },
  ],
} as const satisfies VendorEntry;
