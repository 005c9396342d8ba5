import type { VendorEntry } from "../entry.ts";

export const hotjar = {
  vendor: "Hotjar Limited",
  seat: { value: "MT", source: "https://www.hotjar.com/legal/policies/privacy-v4", checked: "2026-11-22" },
  contracting: { value: "MT", source: "https://www.hotjar.com/legal/policies/terms-of-service/", checked: "2026-11-22" },
  tools: [
    {
      id: "hotjar",
      name: { en: "Hotjar", zh: null },
      category: "session-replay",
      domains: ["hotjar.com", "hotjar.io"],
      hosting: { value: "EU", source: "https://gdpr.seats2meet.com/?section=hotjar-ltd", checked: "2026-11-22" },
      cases: ["hotjar.com", "hotjar.io"],
    },
  ],
} as const satisfies VendorEntry;
