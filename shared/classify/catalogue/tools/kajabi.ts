import type { VendorEntry } from "../entry.ts";

export const kajabi = {
  vendor: "Kajabi",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L752", checked: "2026-11-22" },
  tools: [
    {
      id: "kajabi",
      name: { en: "Kajabi", zh: null },
      category: "learning",
      domains: ["kajabi.com", "mykajabi.com"],
      cases: ["app.kajabi.com", "mykajabi.com"],
    },
  ],
} as const satisfies VendorEntry;
