import type { VendorEntry } from "../entry.ts";

export const ankorstore = {
  vendor: "Ankorstore",
  seat: { value: "FR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L612", checked: "2026-11-25" },
  tools: [
    {
      id: "ankorstore",
      name: { en: "Ankorstore", zh: null },
      category: "commerce",
      domains: ["ankorstore.com"],
      cases: ["ankorstore.com"],
    },
  ],
} as const satisfies VendorEntry;
