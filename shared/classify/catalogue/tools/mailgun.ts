import type { VendorEntry } from "../entry.ts";

export const mailgun = {
  vendor: "Mailgun Technologies, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/mailgun.json", checked: "2026-11-22" },
  tools: [
    {
      id: "mailgun",
      name: { en: "Mailgun", zh: null },
      category: "marketing",
      domains: ["mailgun.com", "mailgun.org", "mailgun.net"],
      offered: { value: ["US", "EU"], source: "https://documentation.mailgun.com/docs/mailgun/quickstart-guide/requests", checked: "2026-11-25" },
      cases: ["app.mailgun.com", "mailgun.org", "mailgun.net"],
    },
  ],
} as const satisfies VendorEntry;
