import type { VendorEntry } from "../entry.ts";

export const wochit = {
  vendor: "Wochit",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514761543.json", checked: "2026-11-22" },
  tools: [
    {
      id: "wochit",
      name: { en: "Wochit", zh: null },
      category: "video",
      domains: ["wochit.com"],
      cases: ["app.wochit.com"],
    },
  ],
} as const satisfies VendorEntry;
