import type { VendorEntry } from "../entry.ts";

export const wise = {
  vendor: "Wise Payments Limited",
  seat: { value: "GB", source: "https://wise.com/gb/legal/terms-of-use-open-banking-transfer", checked: "2026-11-25" },
  tools: [
    {
      id: "wise",
      name: { en: "Wise", zh: null },
      category: "payments",
      domains: ["wise.com", "transferwise.com"],
      cases: ["wise.com", "transferwise.com"],
    },
  ],
} as const satisfies VendorEntry;
