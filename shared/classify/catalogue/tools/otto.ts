import type { VendorEntry } from "../entry.ts";

export const otto = {
  vendor: "Otto GmbH & Co. KGaA",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/otto-handel.json", checked: "2026-11-25" },
  tools: [
    {
      id: "otto",
      name: { en: "OTTO Market", zh: null },
      category: "commerce",
      domains: ["otto.de", "otto.market"],
      cases: ["otto.de", "otto.market"],
    },
  ],
} as const satisfies VendorEntry;
