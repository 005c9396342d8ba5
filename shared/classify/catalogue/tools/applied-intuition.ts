import type { VendorEntry } from "../entry.ts";

export const appliedIntuition = {
  vendor: "Applied Intuition",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L511", checked: "2026-11-25" },
  tools: [
    {
      id: "applied-intuition",
      name: { en: "Applied Intuition", zh: null },
      category: "developer",
      domains: ["appliedintuition.com", "applied.co"],
      cases: ["appliedintuition.com", "applied.co"],
    },
  ],
} as const satisfies VendorEntry;
