import type { VendorEntry } from "../entry.ts";

export const feedzai = {
  vendor: "Feedzai",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L376", checked: "2026-11-22" },
  tools: [
    {
      id: "feedzai",
      name: { en: "Feedzai", zh: null },
      category: "security",
      domains: ["feedzai.com"],
      cases: ["app.feedzai.com"],
    },
  ],
} as const satisfies VendorEntry;
