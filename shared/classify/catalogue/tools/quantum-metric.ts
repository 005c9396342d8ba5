import type { VendorEntry } from "../entry.ts";

export const quantumMetric = {
  vendor: "Quantum Metric",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L278", checked: "2026-11-22" },
  tools: [
    {
      id: "quantum-metric",
      name: { en: "Quantum Metric", zh: null },
      category: "session-replay",
      domains: ["quantummetric.com"],
      cases: ["app.quantummetric.com"],
    },
  ],
} as const satisfies VendorEntry;
