import type { VendorEntry } from "../entry.ts";

export const typeform = {
  vendor: "Typeform S.L.",
  seat: { value: "ES", source: "https://github.com/datenanfragen/data/blob/master/companies/typeform.json", checked: "2026-11-22" },
  tools: [
    {
      id: "typeform",
      name: { en: "Typeform", zh: null },
      category: "forms",
      domains: ["typeform.com"],
      cases: ["app.typeform.com"],
    },
  ],
} as const satisfies VendorEntry;
