import type { VendorEntry } from "../entry.ts";

export const axiom = {
  vendor: "Axiom, Inc.",
  seat: { value: "US", source: "https://github.com/actuallyreliable/legal/blob/main/subprocessors.md", checked: "2026-11-25" },
  tools: [
    {
      id: "axiom",
      name: { en: "Axiom", zh: null },
      category: "developer",
      domains: ["axiom.co"],
      cases: ["axiom.co"],
    },
  ],
} as const satisfies VendorEntry;
