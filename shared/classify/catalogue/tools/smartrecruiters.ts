import type { VendorEntry } from "../entry.ts";

export const smartrecruiters = {
  vendor: "SmartRecruiters",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L274", checked: "2026-11-22" },
  tools: [
    {
      id: "smartrecruiters",
      name: { en: "SmartRecruiters", zh: null },
      category: "recruiting",
      domains: ["smartrecruiters.com"],
      cases: ["app.smartrecruiters.com"],
    },
  ],
} as const satisfies VendorEntry;
