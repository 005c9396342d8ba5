import type { VendorEntry } from "../entry.ts";

export const outreach = {
  vendor: "Outreach",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L681", checked: "2026-11-22" },
  tools: [
    {
      id: "outreach",
      name: { en: "Outreach", zh: null },
      category: "crm",
      domains: ["outreach.io"],
      cases: ["app.outreach.io"],
    },
  ],
} as const satisfies VendorEntry;
