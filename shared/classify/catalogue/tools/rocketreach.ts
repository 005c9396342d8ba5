import type { VendorEntry } from "../entry.ts";

export const rocketreach = {
  vendor: "RocketReach",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/rocketreach.json", checked: "2026-11-22" },
  tools: [
    {
      id: "rocketreach",
      name: { en: "RocketReach", zh: null },
      category: "crm",
      domains: ["rocketreach.co"],
      cases: ["app.rocketreach.co"],
    },
  ],
} as const satisfies VendorEntry;
