import type { VendorEntry } from "../entry.ts";

export const safetyculture = {
  vendor: "SafetyCulture",
  seat: { value: "AU", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L266", checked: "2026-11-22" },
  tools: [
    {
      id: "safetyculture",
      name: { en: "SafetyCulture (iAuditor)", zh: null },
      category: "forms",
      domains: ["safetyculture.com", "safetyculture.io"],
      cases: ["app.safetyculture.com", "safetyculture.io"],
    },
  ],
} as const satisfies VendorEntry;
