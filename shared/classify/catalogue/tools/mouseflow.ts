import type { VendorEntry } from "../entry.ts";

export const mouseflow = {
  vendor: "Mouseflow",
  seat: { value: "DK", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#web-analytics", checked: "2026-11-25" },
  tools: [
    {
      id: "mouseflow",
      name: { en: "Mouseflow", zh: null },
      category: "session-replay",
      domains: ["mouseflow.com"],
      cases: ["mouseflow.com"],
    },
  ],
} as const satisfies VendorEntry;
