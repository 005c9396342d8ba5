import type { VendorEntry } from "../entry.ts";

export const mullvad = {
  vendor: "Mullvad VPN AB",
  seat: { value: "SE", source: "https://github.com/datenanfragen/data/blob/master/companies/mullvad.json", checked: "2026-11-25" },
  contracting: { value: "SE", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Mullvad/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "mullvad",
      name: { en: "Mullvad VPN", zh: null },
      category: "security",
      domains: ["mullvad.net"],
      cases: ["mullvad.net"],
    },
  ],
} as const satisfies VendorEntry;
