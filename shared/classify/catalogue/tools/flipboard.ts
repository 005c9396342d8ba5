import type { VendorEntry } from "../entry.ts";

export const flipboard = {
  vendor: "Flipboard",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L245", checked: "2026-11-25" },
  tools: [
    {
      id: "flipboard",
      name: { en: "Flipboard", zh: null },
      category: "social",
      domains: ["flipboard.com"],
      cases: ["flipboard.com"],
    },
  ],
} as const satisfies VendorEntry;
