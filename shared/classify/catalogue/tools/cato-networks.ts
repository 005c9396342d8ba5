import type { VendorEntry } from "../entry.ts";

export const catoNetworks = {
  vendor: "Cato Networks",
  seat: { value: "IL", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L732", checked: "2026-11-25" },
  tools: [
    {
      id: "cato-networks",
      name: { en: "Cato Networks", zh: null },
      category: "security",
      domains: ["catonetworks.com"],
      cases: ["catonetworks.com"],
    },
  ],
} as const satisfies VendorEntry;
