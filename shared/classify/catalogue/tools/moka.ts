import type { VendorEntry } from "../entry.ts";

export const moka = {
  vendor: "Moka",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L113", checked: "2026-11-22" },
  tools: [
    {
      id: "moka",
      name: { en: "Moka", zh: "Moka" },
      category: "recruiting",
      domains: ["mokahr.com"],
      cases: ["app.mokahr.com"],
    },
  ],
} as const satisfies VendorEntry;
