import type { VendorEntry } from "../entry.ts";

export const mural = {
  vendor: "Mural",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L202", checked: "2026-11-22" },
  tools: [
    {
      id: "mural",
      name: { en: "Mural", zh: null },
      category: "design",
      domains: ["mural.co"],
      cases: ["app.mural.co"],
    },
  ],
} as const satisfies VendorEntry;
