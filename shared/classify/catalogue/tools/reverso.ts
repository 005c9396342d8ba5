import type { VendorEntry } from "../entry.ts";

export const reverso = {
  vendor: "Reverso",
  seat: { value: "FR", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#translation-services", checked: "2026-11-25" },
  tools: [
    {
      id: "reverso",
      name: { en: "Reverso", zh: null },
      category: "translation",
      domains: ["reverso.net"],
      cases: ["reverso.net", "context.reverso.net"],
    },
  ],
} as const satisfies VendorEntry;
