import type { VendorEntry } from "../entry.ts";

export const descope = {
  vendor: "Descope",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/516574746.json", checked: "2026-11-22" },
  tools: [
    {
      id: "descope",
      name: { en: "Descope", zh: null },
      category: "identity",
      domains: ["descope.com"],
      cases: ["app.descope.com"],
    },
  ],
} as const satisfies VendorEntry;
