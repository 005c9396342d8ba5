import type { VendorEntry } from "../entry.ts";

export const gupshup = {
  vendor: "GupShup",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L556", checked: "2026-11-25" },
  tools: [
    {
      id: "gupshup",
      name: { en: "Gupshup", zh: null },
      category: "chat",
      domains: ["gupshup.io"],
      cases: ["gupshup.io"],
    },
  ],
} as const satisfies VendorEntry;
