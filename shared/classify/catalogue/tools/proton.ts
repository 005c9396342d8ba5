import type { VendorEntry } from "../entry.ts";

export const proton = {
  vendor: "Proton AG",
  seat: { value: "CH", source: "https://github.com/datenanfragen/data/blob/master/companies/proton.json", checked: "2026-11-22" },
  tools: [
    {
      id: "proton",
      name: { en: "Proton Mail and Drive", zh: null },
      category: "mail",
      domains: ["proton.me", "protonmail.com", "protonmail.ch"],
      cases: ["app.proton.me", "protonmail.com", "protonmail.ch"],
    },
  ],
} as const satisfies VendorEntry;
