import type { VendorEntry } from "../entry.ts";

export const awork = {
  vendor: "awork GmbH",
  seat: { value: "DE", source: "https://www.awork.io/en/privacy-policy", checked: "2026-11-25" },
  tools: [
    {
      id: "awork",
      name: { en: "awork", zh: null },
      category: "project",
      domains: ["awork.com"],
      cases: ["app.awork.com"],
    },
  ],
} as const satisfies VendorEntry;
