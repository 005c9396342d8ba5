import type { VendorEntry } from "../entry.ts";

export const rapidapi = {
  vendor: "RapidAPI",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L365", checked: "2026-11-25" },
  tools: [
    {
      id: "rapidapi",
      name: { en: "RapidAPI", zh: null },
      category: "developer",
      domains: ["rapidapi.com"],
      cases: ["rapidapi.com"],
    },
  ],
} as const satisfies VendorEntry;
