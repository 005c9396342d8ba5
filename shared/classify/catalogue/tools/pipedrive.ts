import type { VendorEntry } from "../entry.ts";

export const pipedrive = {
  vendor: "Pipedrive, Inc.",
  seat: { value: "US", source: "https://pipedrive.com/en/referral-program-terms", checked: "2026-11-25" },
  tools: [
    {
      id: "pipedrive",
      name: { en: "Pipedrive", zh: null },
      category: "crm",
      domains: ["pipedrive.com"],
      cases: ["pipedrive.com"],
    },
  ],
} as const satisfies VendorEntry;
