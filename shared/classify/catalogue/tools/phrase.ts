import type { VendorEntry } from "../entry.ts";

export const phrase = {
  vendor: "Phrase a.s.",
  seat: { value: "CZ", source: "https://phrase.com/terms/", checked: "2026-11-25" },
  tools: [
    {
      id: "phrase",
      name: { en: "Phrase and Memsource", zh: null },
      category: "translation",
      domains: ["phrase.com", "memsource.com"],
      cases: ["app.phrase.com", "memsource.com"],
    },
  ],
} as const satisfies VendorEntry;
