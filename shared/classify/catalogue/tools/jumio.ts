import type { VendorEntry } from "../entry.ts";

export const jumio = {
  vendor: "Jumio Corporation",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/jumio.json", checked: "2026-11-22" },
  tools: [
    {
      id: "jumio",
      name: { en: "Jumio", zh: null },
      category: "identity",
      domains: ["jumio.com", "netverify.com"],
      cases: ["app.jumio.com", "netverify.com"],
    },
  ],
} as const satisfies VendorEntry;
