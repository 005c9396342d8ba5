import type { VendorEntry } from "../entry.ts";

export const eightfold = {
  vendor: "Eightfold.ai",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L573", checked: "2026-11-25" },
  tools: [
    {
      id: "eightfold",
      name: { en: "Eightfold", zh: null },
      category: "recruiting",
      domains: ["eightfold.ai"],
      cases: ["eightfold.ai", "example.eightfold.ai"],
    },
  ],
} as const satisfies VendorEntry;
