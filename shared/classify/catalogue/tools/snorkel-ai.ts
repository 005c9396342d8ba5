import type { VendorEntry } from "../entry.ts";

export const snorkelAi = {
  vendor: "Snorkel AI",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L98", checked: "2026-11-25" },
  tools: [
    {
      id: "snorkel-ai",
      name: { en: "Snorkel AI", zh: null },
      category: "ai",
      domains: ["snorkel.ai"],
      cases: ["snorkel.ai"],
    },
  ],
} as const satisfies VendorEntry;
