import type { VendorEntry } from "../entry.ts";

export const woltersKluwer = {
  vendor: "Wolters Kluwer N.V.",
  seat: { value: "NL", source: "https://github.com/datenanfragen/data/blob/master/companies/wolterskluwer-global.json", checked: "2026-11-22" },
  tools: [
    {
      id: "wolters-kluwer",
      name: { en: "Wolters Kluwer", zh: "威科" },
      category: "legal",
      domains: ["wolterskluwer.com"],
      cases: ["app.wolterskluwer.com"],
    },
  ],
} as const satisfies VendorEntry;
