import type { VendorEntry } from "../entry.ts";

export const okendo = {
  vendor: "Okendo Pty Ltd",
  seat: { value: "AU", source: "https://okendo.io/merchant-privacy-policy/", checked: "2026-11-25" },
  tools: [
    {
      id: "okendo",
      name: { en: "Okendo", zh: null },
      category: "commerce",
      domains: ["okendo.io"],
      cases: ["okendo.io", "api.okendo.io"],
    },
  ],
} as const satisfies VendorEntry;
