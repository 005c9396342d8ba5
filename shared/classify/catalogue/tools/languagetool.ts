import type { VendorEntry } from "../entry.ts";

export const languagetool = {
  vendor: "LanguageTool",
  seat: { value: "DE", source: "https://github.com/TheMorpheus407/european-alternatives/blob/20c91070928a6b7cda243629f9b79cdae319102e/src/data/manualAlternatives.ts#languagetool", checked: "2026-11-22" },
  tools: [
    {
      id: "languagetool",
      name: { en: "LanguageTool", zh: null },
      category: "translation",
      domains: ["languagetool.org", "languagetoolplus.com"],
      cases: ["app.languagetool.org", "languagetoolplus.com"],
    },
  ],
} as const satisfies VendorEntry;
