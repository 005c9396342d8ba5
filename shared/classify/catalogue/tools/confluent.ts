import type { VendorEntry } from "../entry.ts";

export const confluent = {
  vendor: "Confluent",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Confluent", checked: "2026-11-25" },
  tools: [
    {
      id: "confluent",
      name: { en: "Confluent Cloud", zh: null },
      category: "cloud",
      domains: ["confluent.io", "confluent.cloud"],
      cases: ["confluent.io", "confluent.cloud", "pkc-example.ap-southeast-1.aws.confluent.cloud"],
    },
  ],
} as const satisfies VendorEntry;
