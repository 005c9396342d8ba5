import type { VendorEntry } from "../entry.ts";

export const internxt = {
  vendor: "Internxt",
  seat: { value: "ES", source: "https://github.com/TheMorpheus407/european-alternatives/blob/20c91070928a6b7cda243629f9b79cdae319102e/src/data/manualAlternatives.ts#internxt", checked: "2026-11-22" },
  tools: [
    {
      id: "internxt",
      name: { en: "Internxt", zh: null },
      category: "storage",
      domains: ["internxt.com"],
      cases: ["app.internxt.com"],
    },
  ],
} as const satisfies VendorEntry;
