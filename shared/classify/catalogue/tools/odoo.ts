import type { VendorEntry } from "../entry.ts";

export const odoo = {
  vendor: "Odoo",
  seat: { value: "BE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L282", checked: "2026-11-22" },
  tools: [
    {
      id: "odoo",
      name: { en: "Odoo", zh: null },
      category: "erp",
      domains: ["odoo.com", "odoo.sh"],
      cases: ["app.odoo.com", "odoo.sh"],
    },
  ],
} as const satisfies VendorEntry;
