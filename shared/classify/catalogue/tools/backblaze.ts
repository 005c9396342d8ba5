import type { VendorEntry } from "../entry.ts";

export const backblaze = {
  vendor: "Backblaze, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/backblaze.json", checked: "2026-11-22" },
  tools: [
    {
      id: "backblaze",
      name: { en: "Backblaze", zh: null },
      category: "storage",
      domains: ["backblaze.com", "backblazeb2.com"],
      cases: ["app.backblaze.com", "backblazeb2.com"],
    },
  ],
} as const satisfies VendorEntry;
