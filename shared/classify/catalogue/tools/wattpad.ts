import type { VendorEntry } from "../entry.ts";

export const wattpad = {
  vendor: "Wattpad Corp.",
  seat: { value: "CA", source: "https://github.com/datenanfragen/data/blob/master/companies/wattpad.json", checked: "2026-11-22" },
  tools: [
    {
      id: "wattpad",
      name: { en: "Wattpad", zh: null },
      category: "documents",
      domains: ["wattpad.com"],
      cases: ["app.wattpad.com"],
    },
  ],
} as const satisfies VendorEntry;
