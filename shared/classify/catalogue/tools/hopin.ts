import type { VendorEntry } from "../entry.ts";

export const hopin = {
  vendor: "Hopin",
  seat: { value: "GB", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L962", checked: "2026-11-22" },
  tools: [
    {
      id: "hopin",
      name: { en: "Hopin", zh: null },
      category: "events",
      domains: ["hopin.com"],
      cases: ["app.hopin.com"],
    },
  ],
} as const satisfies VendorEntry;
