import type { VendorEntry } from "../entry.ts";

export const writer = {
  vendor: "Writer",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Writer", checked: "2026-11-25" },
  tools: [
    {
      id: "writer",
      name: { en: "Writer", zh: null },
      category: "ai",
      domains: ["writer.com"],
      cases: ["writer.com", "app.writer.com"],
    },
  ],
} as const satisfies VendorEntry;
