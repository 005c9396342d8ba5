import type { VendorEntry } from "../entry.ts";

export const kochava = {
  vendor: "Kochava Inc.",
  seat: { value: "US", source: "https://github.com/citp/privacy-policy-historical/blob/1d2aac0b868b52d5bd9bd554771399766a96d315/k/ko/koc/kochava.com.md", checked: "2026-11-25" },
  tools: [
    {
      id: "kochava",
      name: { en: "Kochava", zh: null },
      category: "analytics",
      domains: ["kochava.com"],
      cases: ["kochava.com", "control.kochava.com"],
    },
  ],
} as const satisfies VendorEntry;
