import type { VendorEntry } from "../entry.ts";

export const clevertap = {
  vendor: "WizRocket Inc. (CleverTap)",
  seat: { value: "US", source: "https://clevertap.com/privacy-policy/", checked: "2026-11-25" },
  tools: [
    {
      id: "clevertap",
      name: { en: "CleverTap", zh: null },
      category: "marketing",
      domains: ["clevertap.com", "clevertap-prod.com"],
      cases: ["clevertap.com", "clevertap-prod.com"],
    },
  ],
} as const satisfies VendorEntry;
