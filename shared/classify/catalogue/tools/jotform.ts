import type { VendorEntry } from "../entry.ts";

export const jotform = {
  vendor: "Jotform Inc.",
  seat: { value: "US", source: "https://www.jotform.com/privacy-for-ios-app/", checked: "2026-11-22" },
  tools: [
    {
      id: "jotform",
      name: { en: "Jotform", zh: null },
      category: "forms",
      domains: ["jotform.com", "jotfor.ms"],
      hosting: { value: "US", source: "https://www.jotform.com/tia/", checked: "2026-11-22" },
      offered: { value: ["US", "GB", "EU"], source: "https://www.jotform.com/tia/", checked: "2026-11-22" },
      cases: ["jotform.com", "jotfor.ms"],
    },
  ],
} as const satisfies VendorEntry;
