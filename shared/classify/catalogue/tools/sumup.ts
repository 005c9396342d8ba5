import type { VendorEntry } from "../entry.ts";

export const sumup = {
  vendor: "SumUp",
  seat: { value: "GB", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1006", checked: "2026-11-25" },
  tools: [
    {
      id: "sumup",
      name: { en: "SumUp", zh: null },
      category: "payments",
      domains: ["sumup.com"],
      cases: ["sumup.com"],
    },
  ],
} as const satisfies VendorEntry;
