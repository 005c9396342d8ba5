import type { VendorEntry } from "../entry.ts";

export const quizlet = {
  vendor: "Quizlet, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/quizlet.json", checked: "2026-11-22" },
  tools: [
    {
      id: "quizlet",
      name: { en: "Quizlet", zh: null },
      category: "learning",
      domains: ["quizlet.com"],
      cases: ["app.quizlet.com"],
    },
  ],
} as const satisfies VendorEntry;
