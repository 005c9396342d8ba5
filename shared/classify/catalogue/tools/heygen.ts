import type { VendorEntry } from "../entry.ts";

export const heygen = {
  vendor: "HeyGen",
  seat: { value: "US", source: "https://www.aiaaic.org/aiaaic-repository/ai-algorithmic-and-automation-systems/heygen-ai-video-generation", checked: "2026-11-25" },
  tools: [
    {
      id: "heygen",
      name: { en: "HeyGen", zh: null },
      category: "video",
      domains: ["heygen.com"],
      cases: ["heygen.com", "app.heygen.com"],
    },
  ],
} as const satisfies VendorEntry;
