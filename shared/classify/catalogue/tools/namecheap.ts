import type { VendorEntry } from "../entry.ts";

export const namecheap = {
  vendor: "Namecheap Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/namecheap.json", checked: "2026-11-22" },
  tools: [
    {
      id: "namecheap",
      name: { en: "Namecheap", zh: null },
      category: "cloud",
      domains: ["namecheap.com"],
      cases: ["app.namecheap.com"],
    },
  ],
} as const satisfies VendorEntry;
