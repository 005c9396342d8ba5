import type { VendorEntry } from "../entry.ts";

export const dialpad = {
  vendor: "Dialpad",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L578", checked: "2026-11-22" },
  tools: [
    {
      id: "dialpad",
      name: { en: "Dialpad", zh: null },
      category: "support",
      domains: ["dialpad.com"],
      cases: ["app.dialpad.com"],
    },
  ],
} as const satisfies VendorEntry;
