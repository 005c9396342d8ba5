import type { VendorEntry } from "../entry.ts";

export const autodesk = {
  vendor: "Autodesk, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/autodesk.json", checked: "2026-11-22" },
  tools: [
    {
      id: "autodesk",
      name: { en: "Autodesk", zh: "欧特克" },
      category: "design",
      domains: ["autodesk.com", "autodesk360.com"],
      cases: ["app.autodesk.com", "autodesk360.com"],
    },
  ],
} as const satisfies VendorEntry;
