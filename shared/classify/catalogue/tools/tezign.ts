import type { VendorEntry } from "../entry.ts";

export const tezign = {
  vendor: "Tezign",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L128", checked: "2026-11-22" },
  tools: [
    {
      id: "tezign",
      name: { en: "Tezign", zh: "特赞" },
      category: "design",
      domains: ["tezign.com"],
      cases: ["app.tezign.com"],
    },
  ],
} as const satisfies VendorEntry;
