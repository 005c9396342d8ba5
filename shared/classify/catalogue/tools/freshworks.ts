import type { VendorEntry } from "../entry.ts";

export const freshworks = {
  vendor: "Freshworks Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/freshworks.json", checked: "2026-11-22" },
  tools: [
    {
      id: "freshdesk",
      name: { en: "Freshdesk", zh: null },
      category: "support",
      domains: ["freshdesk.com"],
      cases: ["app.freshdesk.com"],
    },
    {
      id: "freshworks",
      name: { en: "Freshworks (Freshsales, Freshservice, Freshteam)", zh: null },
      category: "crm",
      domains: ["freshworks.com", "freshsales.io", "freshservice.com", "freshteam.com", "freshchat.com", "freshcaller.com", "myfreshworks.com"],
      cases: ["example.myfreshworks.com", "freshworks.com", "freshsales.io", "freshservice.com", "freshteam.com", "freshchat.com", "freshcaller.com"],
    },
  ],
} as const satisfies VendorEntry;
