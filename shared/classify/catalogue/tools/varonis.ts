import type { VendorEntry } from "../entry.ts";

export const varonis = {
  vendor: "Varonis",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/513611533.json", checked: "2026-11-22" },
  tools: [
    {
      id: "varonis",
      name: { en: "Varonis", zh: null },
      category: "security",
      domains: ["varonis.com"],
      cases: ["app.varonis.com"],
    },
  ],
} as const satisfies VendorEntry;
