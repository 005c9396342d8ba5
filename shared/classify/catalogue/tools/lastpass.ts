import type { VendorEntry } from "../entry.ts";

export const lastpass = {
  vendor: "LastPass US LP",
  seat: { value: "US", source: "https://lastpass.com/legal-center/privacy-policy", checked: "2026-11-25" },
  tools: [
    {
      id: "lastpass",
      name: { en: "LastPass", zh: null },
      category: "security",
      domains: ["lastpass.com", "lastpass.eu"],
      cases: ["app.lastpass.com", "lastpass.eu"],
    },
  ],
} as const satisfies VendorEntry;
