import type { VendorEntry } from "../entry.ts";

export const sketch = {
  vendor: "Sketch",
  seat: { value: "NL", source: "https://github.com/remoteintech/remote-jobs/blob/main/src/companies/sketch.md", checked: "2026-11-25" },
  tools: [
    {
      id: "sketch",
      name: { en: "Sketch", zh: null },
      category: "design",
      domains: ["sketch.com"],
      cases: ["sketch.com", "www.sketch.com"],
    },
  ],
} as const satisfies VendorEntry;
