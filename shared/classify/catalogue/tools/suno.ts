import type { VendorEntry } from "../entry.ts";

export const suno = {
  vendor: "Suno, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/suno-com.json", checked: "2026-11-22" },
  tools: [
    {
      id: "suno",
      name: { en: "Suno", zh: null },
      category: "ai",
      domains: ["suno.com", "suno.ai"],
      cases: ["app.suno.com", "suno.ai"],
    },
  ],
} as const satisfies VendorEntry;
