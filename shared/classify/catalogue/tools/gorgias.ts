import type { VendorEntry } from "../entry.ts";

export const gorgias = {
  vendor: "Gorgias Inc",
  seat: { value: "US", source: "https://help.heritageguitars.com/service-providers", checked: "2026-11-22" },
  tools: [
    {
      id: "gorgias",
      name: { en: "Gorgias", zh: null },
      category: "support",
      domains: ["gorgias.com", "gorgias.io"],
      cases: ["gorgias.com", "gorgias.io"],
    },
  ],
} as const satisfies VendorEntry;
