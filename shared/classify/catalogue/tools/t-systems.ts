import type { VendorEntry } from "../entry.ts";

export const tSystems = {
  vendor: "T-Systems (Open Telekom Cloud)",
  seat: { value: "DE", source: "https://github.com/TheMorpheus407/european-alternatives/blob/20c91070928a6b7cda243629f9b79cdae319102e/src/data/manualAlternatives.ts#open-telekom-cloud", checked: "2026-11-22" },
  tools: [
    {
      id: "t-systems",
      name: { en: "Open Telekom Cloud", zh: null },
      category: "cloud",
      domains: ["open-telekom-cloud.com", "t-systems.com"],
      cases: ["app.open-telekom-cloud.com", "t-systems.com"],
    },
  ],
} as const satisfies VendorEntry;
