import type { VendorEntry } from "../entry.ts";

export const verbit = {
  vendor: "VerbIT",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L625", checked: "2026-11-25" },
  tools: [
    {
      id: "verbit",
      name: { en: "Verbit", zh: null },
      category: "translation",
      domains: ["verbit.ai", "verbit.co"],
      cases: ["verbit.ai", "verbit.co"],
    },
  ],
} as const satisfies VendorEntry;
