import type { VendorEntry } from "../entry.ts";

export const aircall = {
  vendor: "Aircall",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L277", checked: "2026-11-22" },
  tools: [
    {
      id: "aircall",
      name: { en: "Aircall", zh: null },
      category: "support",
      domains: ["aircall.io"],
      cases: ["app.aircall.io"],
    },
  ],
} as const satisfies VendorEntry;
