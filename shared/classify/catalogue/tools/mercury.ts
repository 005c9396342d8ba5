import type { VendorEntry } from "../entry.ts";

export const mercury = {
  vendor: "Mercury",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L130", checked: "2026-11-22" },
  tools: [
    {
      id: "mercury",
      name: { en: "Mercury", zh: null },
      category: "finance",
      domains: ["mercury.com"],
      cases: ["app.mercury.com"],
    },
  ],
} as const satisfies VendorEntry;
