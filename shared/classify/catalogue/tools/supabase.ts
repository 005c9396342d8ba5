import type { VendorEntry } from "../entry.ts";

export const supabase = {
  vendor: "Supabase",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202020.json#supabase", checked: "2026-11-22" },
  tools: [
    {
      id: "supabase",
      name: { en: "Supabase Cloud", zh: null },
      category: "developer",
      domains: ["supabase.com", "supabase.co"],
      cases: ["app.supabase.com", "supabase.co"],
    },
  ],
} as const satisfies VendorEntry;
