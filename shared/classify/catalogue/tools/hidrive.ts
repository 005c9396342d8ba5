import type { VendorEntry } from "../entry.ts";

export const hidrive = {
  vendor: "STRATO AG",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/strato.json", checked: "2026-11-22" },
  tools: [
    {
      id: "hidrive",
      name: { en: "STRATO HiDrive", zh: null },
      category: "storage",
      domains: ["strato.de", "hidrive.com"],
      cases: ["app.strato.de", "hidrive.com"],
    },
  ],
} as const satisfies VendorEntry;
