import type { VendorEntry } from "../entry.ts";

export const jgraph = {
  vendor: "JGraph Limited",
  seat: { value: "GB", source: "https://github.com/jgraph/security-privacy-legal/blob/dev/Privacy/jgraph-privacy-policy.md", checked: "2026-11-25" },
  tools: [
    {
      id: "jgraph",
      name: { en: "draw.io (diagrams.net)", zh: null },
      category: "design",
      domains: ["diagrams.net", "draw.io"],
      cases: ["diagrams.net", "draw.io", "app.diagrams.net"],
    },
  ],
} as const satisfies VendorEntry;
