import type { VendorEntry } from "../entry.ts";

export const bluecore = {
  vendor: "Bluecore",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L300", checked: "2026-11-25" },
  tools: [
    {
      id: "bluecore",
      name: { en: "Bluecore", zh: null },
      category: "marketing",
      domains: ["bluecore.com"],
      cases: ["bluecore.com"],
    },
  ],
} as const satisfies VendorEntry;
