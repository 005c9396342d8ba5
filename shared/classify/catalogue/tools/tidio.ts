import type { VendorEntry } from "../entry.ts";

export const tidio = {
  vendor: "Tidio LLC",
  seat: { value: "US", source: "https://www.tidiochat.com/en/terms", checked: "2026-11-25" },
  tools: [
    {
      id: "tidio",
      name: { en: "Tidio", zh: null },
      category: "support",
      domains: ["tidio.com", "tidio.co"],
      cases: ["tidio.com", "tidio.co"],
    },
  ],
} as const satisfies VendorEntry;
