import type { VendorEntry } from "../entry.ts";

export const assemblyai = {
  vendor: "AssemblyAI",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202017.json#assemblyai", checked: "2026-11-22" },
  tools: [
    {
      id: "assemblyai",
      name: { en: "AssemblyAI", zh: null },
      category: "ai",
      domains: ["assemblyai.com"],
      cases: ["app.assemblyai.com"],
    },
  ],
} as const satisfies VendorEntry;
