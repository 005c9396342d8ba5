import type { VendorEntry } from "../entry.ts";

export const dailymotion = {
  vendor: "Dailymotion Inc.",
  seat: { value: "FR", source: "https://github.com/datenanfragen/data/blob/master/companies/dailymotion.json", checked: "2026-11-22" },
  tools: [
    {
      id: "dailymotion",
      name: { en: "Dailymotion", zh: null },
      category: "video",
      domains: ["dailymotion.com"],
      cases: ["app.dailymotion.com"],
    },
  ],
} as const satisfies VendorEntry;
