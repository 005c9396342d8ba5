import type { VendorEntry } from "../entry.ts";

export const signal = {
  vendor: "Signal Messenger LLC.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/signal-messenger.json", checked: "2026-11-22" },
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
