import type { VendorEntry } from "../entry.ts";

export const route = {
  vendor: "Route",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L675", checked: "2026-11-22" },
  tools: [
    {
      id: "route",
      name: { en: "Route", zh: null },
      category: "logistics",
      domains: ["route.com"],
      cases: ["app.route.com"],
    },
  ],
} as const satisfies VendorEntry;
