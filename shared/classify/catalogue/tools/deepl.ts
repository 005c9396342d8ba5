import type { VendorEntry } from "../entry.ts";

export const deepl = {
  vendor: "DeepL SE",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/deepl.json", checked: "2026-11-22" },
  tools: [
    {
      id: "deepl",
      name: { en: "DeepL", zh: null },
      category: "translation",
      domains: ["deepl.com"],
      cases: ["app.deepl.com"],
    },
  ],
} as const satisfies VendorEntry;
