import type { VendorEntry } from "../entry.ts";

export const signal = {
  vendor: "Signal Messenger LLC.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/signal-messenger.json", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Signal/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "signal",
      name: { en: "Signal", zh: null },
      category: "chat",
      domains: ["signal.org"],
      cases: ["app.signal.org"],
    },
  ],
} as const satisfies VendorEntry;
