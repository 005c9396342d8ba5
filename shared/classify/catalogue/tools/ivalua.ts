import type { VendorEntry } from "../entry.ts";

export const ivalua = {
  vendor: "Ivalua",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L96", checked: "2026-11-25" },
  tools: [
    {
      id: "ivalua",
      name: { en: "Ivalua", zh: null },
      category: "finance",
      domains: ["ivalua.com", "ivalua.app"],
      cases: ["ivalua.com", "ivalua.app"],
    },
  ],
} as const satisfies VendorEntry;
