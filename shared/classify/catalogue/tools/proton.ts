import type { VendorEntry } from "../entry.ts";

export const proton = {
  vendor: "Proton AG",
  seat: { value: "CH", source: "https://github.com/datenanfragen/data/blob/master/companies/proton.json", checked: "2026-11-22" },
  contracting: { value: "CH", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Proton%20Mail/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "proton",
      name: { en: "Proton Mail and Drive", zh: null },
      category: "mail",
      domains: ["proton.me", "protonmail.com", "protonmail.ch", "protonvpn.com"],
      cases: ["app.proton.me", "protonmail.com", "protonmail.ch", "protonvpn.com"],
    },
  ],
} as const satisfies VendorEntry;
