import type { VendorEntry } from "../entry.ts";

export const nord = {
  vendor: "nordvpn S.A.",
  seat: { value: "PA", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/NordVPN/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "nordvpn",
      name: { en: "NordVPN", zh: null },
      category: "security",
      domains: ["nordvpn.com"],
      cases: ["nordvpn.com"],
    },
  ],
} as const satisfies VendorEntry;
