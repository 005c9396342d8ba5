import type { VendorEntry } from "../entry.ts";

export const luma = {
  vendor: "Luma AI",
  seat: { value: "US", source: "https://www.techbuzz.ai/articles/luma-ai-plans-200-person-london-hub-after-4b-valuation", checked: "2026-11-25" },
  tools: [
    {
      id: "luma",
      name: { en: "Luma Dream Machine", zh: null },
      category: "video",
      domains: ["lumalabs.ai"],
      cases: ["lumalabs.ai"],
    },
  ],
} as const satisfies VendorEntry;
