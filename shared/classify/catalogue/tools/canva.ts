import type { VendorEntry } from "../entry.ts";

export const canva = {
  vendor: "Canva Pty Ltd",
  seat: { value: "AU", source: "https://github.com/datenanfragen/data/blob/master/companies/canva.json", checked: "2026-11-22" },
  tools: [
    {
      id: "canva",
      name: { en: "Canva", zh: null },
      category: "design",
      domains: ["canva.com"],
      cases: ["app.canva.com"],
    },
  ],
} as const satisfies VendorEntry;
