import type { VendorEntry } from "../entry.ts";

export const appdirect = {
  vendor: "AppDirect",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L624", checked: "2026-11-25" },
  tools: [
    {
      id: "appdirect",
      name: { en: "AppDirect", zh: null },
      category: "commerce",
      domains: ["appdirect.com"],
      cases: ["appdirect.com"],
    },
  ],
} as const satisfies VendorEntry;
