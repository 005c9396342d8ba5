import type { VendorEntry } from "../entry.ts";

export const netskope = {
  vendor: "Netskope",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L961", checked: "2026-11-22" },
  tools: [
    {
      id: "netskope",
      name: { en: "Netskope", zh: null },
      category: "security",
      domains: ["netskope.com", "goskope.com"],
      cases: ["app.netskope.com", "goskope.com"],
    },
  ],
} as const satisfies VendorEntry;
