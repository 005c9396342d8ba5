import type { VendorEntry } from "../entry.ts";

export const pinterest = {
  vendor: "Pinterest, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#PINS.MX", checked: "2026-11-22" },
  contracting: { value: "IE", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Pinterest/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "pinterest",
      name: { en: "Pinterest", zh: null },
      category: "social",
      domains: ["pinterest.com", "pinimg.com"],
      cases: ["app.pinterest.com", "pinimg.com"],
    },
  ],
} as const satisfies VendorEntry;
