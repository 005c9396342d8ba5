import type { VendorEntry } from "../entry.ts";

export const nium = {
  vendor: "NIUM",
  seat: { value: "SG", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L388", checked: "2026-11-25" },
  tools: [
    {
      id: "nium",
      name: { en: "Nium", zh: null },
      category: "payments",
      domains: ["nium.com"],
      cases: ["nium.com"],
    },
  ],
} as const satisfies VendorEntry;
