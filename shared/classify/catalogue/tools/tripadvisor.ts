import type { VendorEntry } from "../entry.ts";

export const tripadvisor = {
  vendor: "TripAdvisor, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#T6A.DE", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/Tripadvisor/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "tripadvisor",
      name: { en: "Tripadvisor", zh: "猫途鹰" },
      category: "travel",
      domains: ["tripadvisor.com"],
      cases: ["app.tripadvisor.com"],
    },
  ],
} as const satisfies VendorEntry;
