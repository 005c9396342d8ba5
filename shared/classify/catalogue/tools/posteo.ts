import type { VendorEntry } from "../entry.ts";

export const posteo = {
  vendor: "Posteo e.K.",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/posteo.json", checked: "2026-11-22" },
  tools: [
    {
      id: "posteo",
      name: { en: "Posteo", zh: null },
      category: "mail",
      domains: ["posteo.de"],
      cases: ["app.posteo.de"],
    },
  ],
} as const satisfies VendorEntry;
