import type { VendorEntry } from "../entry.ts";

export const baiwang = {
  vendor: "Baiwang",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L270", checked: "2026-11-22" },
  tools: [
    {
      id: "baiwang",
      name: { en: "Baiwang invoices", zh: "百望云" },
      category: "finance",
      domains: ["baiwang.com"],
      cases: ["app.baiwang.com"],
    },
  ],
} as const satisfies VendorEntry;
