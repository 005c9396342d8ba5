import type { VendorEntry } from "../entry.ts";

export const sysdig = {
  vendor: "Sysdig",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L865", checked: "2026-11-25" },
  tools: [
    {
      id: "sysdig",
      name: { en: "Sysdig", zh: null },
      category: "security",
      domains: ["sysdig.com"],
      cases: ["sysdig.com", "app.sysdig.com"],
    },
  ],
} as const satisfies VendorEntry;
