import type { VendorEntry } from "../entry.ts";

export const mailjet = {
  vendor: "Mailjet SAS",
  seat: { value: "FR", source: "https://github.com/datenanfragen/data/blob/master/companies/mailjet.json", checked: "2026-11-22" },
  tools: [
    {
      id: "mailjet",
      name: { en: "Mailjet", zh: null },
      category: "marketing",
      domains: ["mailjet.com"],
      cases: ["app.mailjet.com"],
    },
  ],
} as const satisfies VendorEntry;
