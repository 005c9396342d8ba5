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
      hosting: { value: "US", source: "https://www.assemblyai.com/docs/pre-recorded-audio/select-the-region.md", checked: "2026-11-25" },
      offered: { value: ["US", "EU"], source: "https://www.assemblyai.com/docs/pre-recorded-audio/select-the-region.md", checked: "2026-11-25" },
      cases: ["app.assemblyai.com"],
    },
  ],
} as const satisfies VendorEntry;
