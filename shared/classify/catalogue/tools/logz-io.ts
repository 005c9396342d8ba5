import type { VendorEntry } from "../entry.ts";

export const logzIo = {
  vendor: "Logz.io",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/515132884.json", checked: "2026-11-22" },
  tools: [
    {
      id: "logz-io",
      name: { en: "Logz.io", zh: null },
      category: "analytics",
      domains: ["logz.io"],
      cases: ["app.logz.io"],
    },
  ],
} as const satisfies VendorEntry;
