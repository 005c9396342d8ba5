import type { VendorEntry } from "../entry.ts";

export const tuta = {
  vendor: "Tutao GmbH",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/tutanota.json", checked: "2026-11-22" },
  tools: [
    {
      id: "tuta",
      name: { en: "Tuta", zh: null },
      category: "mail",
      domains: ["tuta.com", "tutanota.com"],
      cases: ["app.tuta.com", "tutanota.com"],
    },
  ],
} as const satisfies VendorEntry;
