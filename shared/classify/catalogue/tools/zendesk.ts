import type { VendorEntry } from "../entry.ts";

export const zendesk = {
  vendor: "Zendesk, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#ZEN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "zendesk",
      name: { en: "Zendesk", zh: null },
      category: "support",
      domains: ["zendesk.com", "zdassets.com", "zopim.com"],
      offered: { value: ["US", "EU", "JP", "AU"], source: "https://support.zendesk.com/hc/en-us/articles/4408838409754", checked: "2026-11-22" },
      cases: ["example.zendesk.com", "zdassets.com", "zopim.com"],
    },
  ],
} as const satisfies VendorEntry;
