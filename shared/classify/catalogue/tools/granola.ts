import type { VendorEntry } from "../entry.ts";

export const granola = {
  vendor: "Granola, Inc.",
  seat: { value: "US", source: "https://granola.so/docs/tos", checked: "2026-11-25" },
  tools: [
    {
      id: "granola",
      name: { en: "Granola", zh: null },
      category: "ai",
      domains: ["granola.ai", "granola.so"],
      hosting: { value: "US", source: "https://granola.ai/security", checked: "2026-11-25" },
      cases: ["app.granola.ai", "granola.so"],
    },
  ],
} as const satisfies VendorEntry;
