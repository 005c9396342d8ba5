import type { VendorEntry } from "../entry.ts";

export const duolingo = {
  vendor: "Duolingo, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/duolingo.json", checked: "2026-11-22" },
  tools: [
    {
      id: "duolingo",
      name: { en: "Duolingo", zh: "多邻国" },
      category: "learning",
      domains: ["duolingo.com"],
      cases: ["app.duolingo.com"],
    },
  ],
} as const satisfies VendorEntry;
