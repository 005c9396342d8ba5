import type { VendorEntry } from "../entry.ts";

export const juro = {
  vendor: "Juro Online Limited",
  seat: { value: "GB", source: "https://juro.com/terms/non-us-evaluation-terms", checked: "2026-11-25" },
  contracting: { value: "GB", source: "https://juro.com/terms/non-us-evaluation-terms", checked: "2026-11-25" },
  tools: [
    {
      id: "juro",
      name: { en: "Juro", zh: null },
      category: "legal",
      domains: ["juro.com", "juro.io"],
      cases: ["app.juro.com", "juro.io"],
    },
  ],
} as const satisfies VendorEntry;
