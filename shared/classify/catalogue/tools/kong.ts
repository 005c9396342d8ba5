import type { VendorEntry } from "../entry.ts";

export const kong = {
  vendor: "Kong",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L159", checked: "2026-11-25" },
  tools: [
    {
      id: "kong",
      name: { en: "Kong Konnect", zh: null },
      category: "developer",
      domains: ["konghq.com"],
      cases: ["konghq.com", "cloud.konghq.com"],
    },
  ],
} as const satisfies VendorEntry;
