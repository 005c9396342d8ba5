import type { VendorEntry } from "../entry.ts";

export const mailerlite = {
  vendor: "MailerLite Limited",
  seat: { value: "IE", source: "https://www.mailerlite.com/pl/legal/privacy-policy", checked: "2026-11-25" },
  tools: [
    {
      id: "mailerlite",
      name: { en: "MailerLite", zh: null },
      category: "marketing",
      domains: ["mailerlite.com"],
      cases: ["app.mailerlite.com"],
    },
  ],
} as const satisfies VendorEntry;
