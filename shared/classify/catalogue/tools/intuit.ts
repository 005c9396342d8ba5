import type { VendorEntry } from "../entry.ts";

export const intuit = {
  vendor: "Intuit Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#ITU.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "mailchimp",
      name: { en: "Mailchimp", zh: null },
      category: "marketing",
      domains: ["mailchimp.com", "mailchimpapp.com", "mailchimpapp.net", "list-manage.com", "mandrillapp.com", "chimpstatic.com", "campaign-archive.com"],
      hosting: { value: "US", source: "https://mailchimp.com/help/mailchimp-european-data-transfers/", checked: "2026-11-22" },
      regions: "mailchimp",
      cases: ["us21.admin.mailchimp.com", "mailchimpapp.com", "mailchimpapp.net", "list-manage.com", "mandrillapp.com", "chimpstatic.com", "us21.campaign-archive.com"],
    },
    {
      id: "quickbooks",
      name: { en: "QuickBooks", zh: null },
      category: "finance",
      domains: ["quickbooks.com", "intuit.com"],
      cases: ["app.qbo.intuit.com", "quickbooks.com"],
    },
  ],
} as const satisfies VendorEntry;
