import type { VendorEntry } from "../entry.ts";

export const pika = {
  vendor: "Pika",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Pika", checked: "2026-11-25" },
  tools: [
    {
      id: "pika",
      name: { en: "Pika", zh: null },
      category: "video",
      domains: ["pika.art", "pika.me"],
      cases: ["pika.art", "pika.me"],
    },
  ],
} as const satisfies VendorEntry;
