import type { VendorEntry } from "../entry.ts";

export const webex = {
  vendor: "Cisco Systems, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#CIS.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "webex",
      name: { en: "Cisco Webex", zh: null },
      category: "video",
      domains: ["webex.com", "wbx2.com", "ciscospark.com", "duosecurity.com", "duo.com"],
      cases: ["app.webex.com", "wbx2.com", "ciscospark.com", "api-example.duosecurity.com", "duo.com"],
    },
  ],
} as const satisfies VendorEntry;
