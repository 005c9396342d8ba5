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
      offered: { value: ["US", "AU", "CA", "DE", "IN", "JP", "GB"], source: "https://aps.autodesk.com/en/docs/data/v2/reference/dot-net-sdk-dm/Autodesk.DataManagement.Model/Region/", checked: "2026-11-25" },
      cases: ["app.autodesk.com", "autodesk360.com"],
    },
  ],
} as const satisfies VendorEntry;
