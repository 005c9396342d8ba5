import type { VendorEntry } from "../entry.ts";

export const freshbooks = {
  vendor: "FreshBooks",
  seat: { value: "CA", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L136", checked: "2026-11-22" },
  tools: [
    {
      id: "freshbooks",
      name: { en: "FreshBooks", zh: null },
      category: "finance",
      domains: ["freshbooks.com"],
      cases: ["app.freshbooks.com"],
    },
  ],
} as const satisfies VendorEntry;
