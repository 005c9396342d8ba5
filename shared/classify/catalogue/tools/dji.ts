import type { VendorEntry } from "../entry.ts";

export const dji = {
  vendor: "DJI Innovations",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L51", checked: "2026-11-22" },
  tools: [
    {
      id: "dji",
      name: { en: "DJI (mainland store and FlightHub)", zh: "大疆" },
      category: "developer",
      domains: ["dji.com"],
      cases: ["app.dji.com"],
    },
  ],
} as const satisfies VendorEntry;
