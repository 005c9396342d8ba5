import type { VendorEntry } from "../entry.ts";

export const glassbox = {
  vendor: "Glassbox",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514525260.json", checked: "2026-11-22" },
  tools: [
    {
      id: "glassbox",
      name: { en: "Glassbox", zh: null },
      category: "session-replay",
      domains: ["glassbox.com", "glassboxdigital.io"],
      cases: ["app.glassbox.com", "glassboxdigital.io"],
    },
  ],
} as const satisfies VendorEntry;
