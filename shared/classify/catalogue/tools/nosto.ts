import type { VendorEntry } from "../entry.ts";

export const nosto = {
  vendor: "Nosto Solutions Ltd.",
  seat: { value: "FI", source: "https://www.nosto.com/terms/", checked: "2026-11-25" },
  contracting: { value: "FI", source: "https://www.nosto.com/terms/", checked: "2026-11-25" },
  tools: [
    {
      id: "nosto",
      name: { en: "Nosto", zh: null },
      category: "commerce",
      domains: ["nosto.com"],
      cases: ["nosto.com"],
    },
  ],
} as const satisfies VendorEntry;
