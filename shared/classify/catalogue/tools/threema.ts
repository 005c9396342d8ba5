import type { VendorEntry } from "../entry.ts";

export const threema = {
  vendor: "Threema GmbH",
  seat: { value: "CH", source: "https://github.com/datenanfragen/data/blob/master/companies/threema.json", checked: "2026-11-22" },
  tools: [
    {
      id: "threema",
      name: { en: "Threema", zh: null },
      category: "chat",
      domains: ["threema.ch"],
      cases: ["app.threema.ch"],
    },
  ],
} as const satisfies VendorEntry;
