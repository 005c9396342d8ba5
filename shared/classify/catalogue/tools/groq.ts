import type { VendorEntry } from "../entry.ts";

export const groq = {
  vendor: "Groq",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L523", checked: "2026-11-22" },
  tools: [
    {
      id: "groq",
      name: { en: "Groq", zh: null },
      category: "ai",
      domains: ["groq.com"],
      cases: ["app.groq.com"],
    },
  ],
} as const satisfies VendorEntry;
