import type { VendorEntry } from "../entry.ts";

export const languagetool = {
  vendor: "LanguageTooler GmbH",
  seat: { value: "DE", source: "https://languagetool.org/de/legal/terms", checked: "2026-11-25" },
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
