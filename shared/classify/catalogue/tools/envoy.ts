import type { VendorEntry } from "../entry.ts";

export const envoy = {
  vendor: "Envoy",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L162", checked: "2026-11-25" },
  tools: [
    {
      id: "envoy",
      name: { en: "Envoy", zh: null },
      category: "hr",
      domains: ["envoy.com"],
      cases: ["envoy.com", "dashboard.envoy.com"],
    },
  ],
} as const satisfies VendorEntry;
