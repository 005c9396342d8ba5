import type { VendorEntry } from "../entry.ts";

export const envato = {
  vendor: "Envato",
  seat: { value: "AU", source: "https://github.com/remoteintech/remote-jobs/blob/main/src/companies/envato.md", checked: "2026-11-25" },
  tools: [
    {
      id: "envato",
      name: { en: "Envato", zh: null },
      category: "design",
      domains: ["envato.com"],
      cases: ["envato.com", "elements.envato.com"],
    },
  ],
} as const satisfies VendorEntry;
