import type { VendorEntry } from "../entry.ts";

export const cultureAmp = {
  vendor: "Culture Amp",
  seat: { value: "AU", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L335", checked: "2026-11-22" },
  tools: [
    {
      id: "culture-amp",
      name: { en: "Culture Amp", zh: null },
      category: "hr",
      domains: ["cultureamp.com"],
      cases: ["app.cultureamp.com"],
    },
  ],
} as const satisfies VendorEntry;
