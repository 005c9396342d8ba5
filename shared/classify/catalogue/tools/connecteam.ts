import type { VendorEntry } from "../entry.ts";

export const connecteam = {
  vendor: "Connecteam",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/512960931.json", checked: "2026-11-22" },
  tools: [
    {
      id: "connecteam",
      name: { en: "Connecteam", zh: null },
      category: "hr",
      domains: ["connecteam.com"],
      cases: ["app.connecteam.com"],
    },
  ],
} as const satisfies VendorEntry;
