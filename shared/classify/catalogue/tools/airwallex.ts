import type { VendorEntry } from "../entry.ts";

export const airwallex = {
  vendor: "Airwallex",
  seat: { value: "AU", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L902", checked: "2026-11-22" },
  tools: [
    {
      id: "airwallex",
      name: { en: "Airwallex", zh: null },
      category: "expenses",
      domains: ["airwallex.com"],
      cases: ["app.airwallex.com"],
    },
  ],
} as const satisfies VendorEntry;
