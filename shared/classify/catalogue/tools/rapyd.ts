import type { VendorEntry } from "../entry.ts";

export const rapyd = {
  vendor: "Rapyd",
  seat: { value: "GB", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L880", checked: "2026-11-22" },
  tools: [
    {
      id: "rapyd",
      name: { en: "Rapyd", zh: null },
      category: "payments",
      domains: ["rapyd.net"],
      cases: ["app.rapyd.net"],
    },
  ],
} as const satisfies VendorEntry;
