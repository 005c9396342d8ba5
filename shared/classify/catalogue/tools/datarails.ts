import type { VendorEntry } from "../entry.ts";

export const datarails = {
  vendor: "Datarails",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/515258333.json", checked: "2026-11-22" },
  tools: [
    {
      id: "datarails",
      name: { en: "Datarails", zh: null },
      category: "finance",
      domains: ["datarails.com"],
      cases: ["app.datarails.com"],
    },
  ],
} as const satisfies VendorEntry;
