import type { VendorEntry } from "../entry.ts";

export const synthesia = {
  vendor: "Synthesia",
  seat: { value: "GB", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#Synthesia", checked: "2026-11-25" },
  tools: [
    {
      id: "synthesia",
      name: { en: "Synthesia", zh: null },
      category: "video",
      domains: ["synthesia.io"],
      cases: ["synthesia.io", "app.synthesia.io"],
    },
  ],
} as const satisfies VendorEntry;
