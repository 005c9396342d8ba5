import type { VendorEntry } from "../entry.ts";

export const ironsource = {
  vendor: "ironSource",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514643626.json", checked: "2026-11-22" },
  contracting: { value: "IL", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/ironSource/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "ironsource",
      name: { en: "ironSource", zh: null },
      category: "advertising",
      domains: ["ironsrc.com", "is.com", "supersonicads.com"],
      cases: ["app.ironsrc.com", "is.com", "supersonicads.com"],
    },
  ],
} as const satisfies VendorEntry;
