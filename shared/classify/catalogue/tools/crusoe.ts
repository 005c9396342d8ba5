import type { VendorEntry } from "../entry.ts";

export const crusoe = {
  vendor: "Crusoe",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Crusoe", checked: "2026-11-25" },
  tools: [
    {
      id: "crusoe",
      name: { en: "Crusoe Cloud", zh: null },
      category: "cloud",
      domains: ["crusoe.ai", "crusoecloud.com"],
      cases: ["crusoe.ai", "crusoecloud.com"],
    },
  ],
} as const satisfies VendorEntry;
