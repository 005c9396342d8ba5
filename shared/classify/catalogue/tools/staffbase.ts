import type { VendorEntry } from "../entry.ts";

export const staffbase = {
  vendor: "Staffbase",
  seat: { value: "DE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L432", checked: "2026-11-22" },
  tools: [
    {
      id: "staffbase",
      name: { en: "Staffbase", zh: null },
      category: "hr",
      domains: ["staffbase.com"],
      cases: ["app.staffbase.com"],
    },
  ],
} as const satisfies VendorEntry;
