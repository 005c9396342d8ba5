import type { VendorEntry } from "../entry.ts";

export const grafana = {
  vendor: "Grafana Labs",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L736", checked: "2026-11-22" },
  tools: [
    {
      id: "grafana",
      name: { en: "Grafana Cloud", zh: null },
      category: "analytics",
      domains: ["grafana.com", "grafana.net"],
      cases: ["app.grafana.com", "grafana.net"],
    },
  ],
} as const satisfies VendorEntry;
