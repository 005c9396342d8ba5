import type { VendorEntry } from "../entry.ts";

export const otter = {
  vendor: "Otter.ai, Inc.",
  seat: { value: "US", source: "https://urlscan.io/result/d3122955-34ea-4b80-8387-c4b033e0f886/content", checked: "2026-11-22" },
  tools: [
    {
      id: "otter",
      name: { en: "Otter.ai", zh: null },
      category: "ai",
      domains: ["otter.ai"],
      cases: ["otter.ai"],
    },
  ],
} as const satisfies VendorEntry;
