import type { VendorEntry } from "../entry.ts";

export const gong = {
  vendor: "Gong",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L776", checked: "2026-11-22" },
  tools: [
    {
      id: "gong",
      name: { en: "Gong", zh: null },
      category: "crm",
      domains: ["gong.io"],
      cases: ["app.gong.io"],
    },
  ],
} as const satisfies VendorEntry;
