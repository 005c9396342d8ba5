import type { VendorEntry } from "../entry.ts";

export const skyscanner = {
  vendor: "Skyscanner Ltd",
  seat: { value: "GB", source: "https://github.com/datenanfragen/data/blob/master/companies/skyscanner.json", checked: "2026-11-22" },
  tools: [
    {
      id: "skyscanner",
      name: { en: "Skyscanner", zh: "天巡" },
      category: "travel",
      domains: ["skyscanner.net", "skyscanner.com"],
      cases: ["app.skyscanner.net", "skyscanner.com"],
    },
  ],
} as const satisfies VendorEntry;
