import type { VendorEntry } from "../entry.ts";

export const newRelic = {
  vendor: "NEW RELIC, INC.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0K79.L", checked: "2026-11-22" },
  tools: [
    {
      id: "new-relic",
      name: { en: "New Relic", zh: null },
      category: "analytics",
      domains: ["newrelic.com", "nr-data.net"],
      hosting: { value: "US", source: "https://docs.newrelic.com/docs/accounts/accounts-billing/account-setup/choose-your-data-center.md", checked: "2026-11-25" },
      offered: { value: ["US", "EU", "JP"], source: "https://docs.newrelic.com/docs/accounts/accounts-billing/account-setup/choose-your-data-center.md", checked: "2026-11-25" },
      cases: ["app.newrelic.com", "nr-data.net"],
    },
  ],
} as const satisfies VendorEntry;
