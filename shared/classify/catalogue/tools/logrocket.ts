import type { VendorEntry } from "../entry.ts";

export const logrocket = {
  vendor: "LogRocket",
  seat: { value: "US", source: "https://github.com/remoteintech/remote-jobs/blob/main/src/companies/logrocket.md", checked: "2026-11-25" },
  tools: [
    {
      id: "logrocket",
      name: { en: "LogRocket", zh: null },
      category: "session-replay",
      domains: ["logrocket.com", "logrocket.io", "lr-ingest.io", "lr-in-prod.com"],
      cases: ["logrocket.com", "logrocket.io", "lr-ingest.io", "lr-in-prod.com", "r.lr-ingest.io"],
    },
  ],
} as const satisfies VendorEntry;
