import type { VendorEntry } from "../entry.ts";

export const onetrust = {
  vendor: "OneTrust",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L935", checked: "2026-11-22" },
  tools: [
    {
      id: "onetrust",
      name: { en: "OneTrust", zh: null },
      category: "website",
      domains: ["onetrust.com", "cookielaw.org", "onetrust.io"],
      cases: ["app.onetrust.com", "cookielaw.org", "onetrust.io"],
    },
  ],
} as const satisfies VendorEntry;
