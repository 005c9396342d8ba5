import type { VendorEntry } from "../entry.ts";

export const splashtop = {
  vendor: "Splashtop",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L62", checked: "2026-11-22" },
  tools: [
    {
      id: "splashtop",
      name: { en: "Splashtop", zh: null },
      category: "support",
      domains: ["splashtop.com"],
      cases: ["app.splashtop.com"],
    },
  ],
} as const satisfies VendorEntry;
