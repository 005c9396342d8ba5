import type { VendorEntry } from "../entry.ts";

export const awork = {
  vendor: "awork",
  seat: { value: "DE", source: "https://github.com/TheMorpheus407/european-alternatives/blob/20c91070928a6b7cda243629f9b79cdae319102e/src/data/manualAlternatives.ts#awork", checked: "2026-11-22" },
  tools: [
    {
      id: "awork",
      name: { en: "awork", zh: null },
      category: "project",
      domains: ["awork.com"],
      cases: ["app.awork.com"],
    },
  ],
} as const satisfies VendorEntry;
