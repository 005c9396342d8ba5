import type { VendorEntry } from "../entry.ts";

export const bigid = {
  vendor: "BigID",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L314", checked: "2026-11-22" },
  tools: [
    {
      id: "bigid",
      name: { en: "BigID", zh: null },
      category: "security",
      domains: ["bigid.com"],
      cases: ["app.bigid.com"],
    },
  ],
} as const satisfies VendorEntry;
