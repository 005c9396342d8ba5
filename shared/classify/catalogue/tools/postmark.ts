import type { VendorEntry } from "../entry.ts";

export const postmark = {
  vendor: "AC PM, LLC",
  seat: { value: "US", source: "https://github.com/actuallyreliable/legal/blob/main/subprocessors.md", checked: "2026-11-25" },
  tools: [
    {
      id: "postmark",
      name: { en: "Postmark", zh: null },
      category: "mail",
      domains: ["postmarkapp.com"],
      cases: ["postmarkapp.com", "api.postmarkapp.com"],
    },
  ],
} as const satisfies VendorEntry;
