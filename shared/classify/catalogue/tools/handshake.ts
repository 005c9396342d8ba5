import type { VendorEntry } from "../entry.ts";

export const handshake = {
  vendor: "Handshake",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L630", checked: "2026-11-25" },
  tools: [
    {
      id: "handshake",
      name: { en: "Handshake", zh: null },
      category: "recruiting",
      domains: ["joinhandshake.com"],
      cases: ["joinhandshake.com"],
    },
  ],
} as const satisfies VendorEntry;
