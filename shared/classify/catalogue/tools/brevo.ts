import type { VendorEntry } from "../entry.ts";

export const brevo = {
  vendor: "Sendinblue SAS",
  seat: { value: "FR", source: "https://github.com/datenanfragen/data/blob/master/companies/sendinblue.json", checked: "2026-11-22" },
  tools: [
    {
      id: "brevo",
      name: { en: "Brevo (Sendinblue)", zh: null },
      category: "marketing",
      domains: ["brevo.com", "sendinblue.com", "sibforms.com"],
      cases: ["app.brevo.com", "sendinblue.com", "sibforms.com"],
    },
  ],
} as const satisfies VendorEntry;
