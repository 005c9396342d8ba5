import type { VendorEntry } from "../entry.ts";

export const lufthansa = {
  vendor: "Deutsche Lufthansa AG",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/lufthansa.json", checked: "2026-11-22" },
  tools: [
    {
      id: "lufthansa",
      name: { en: "Lufthansa", zh: "汉莎航空" },
      category: "travel",
      domains: ["lufthansa.com", "miles-and-more.com"],
      cases: ["app.lufthansa.com", "miles-and-more.com"],
    },
  ],
} as const satisfies VendorEntry;
