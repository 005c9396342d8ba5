import type { VendorEntry } from "../entry.ts";

export const hostinger = {
  vendor: "Hostinger",
  seat: { value: "LT", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#dns", checked: "2026-11-25" },
  tools: [
    {
      id: "hostinger",
      name: { en: "Hostinger", zh: null },
      category: "website",
      domains: ["hostinger.com"],
      cases: ["app.hostinger.com"],
    },
  ],
} as const satisfies VendorEntry;
