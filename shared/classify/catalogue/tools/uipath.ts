import type { VendorEntry } from "../entry.ts";

export const uipath = {
  vendor: "UiPath, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#9UV.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "uipath",
      name: { en: "UiPath", zh: null },
      category: "automation",
      domains: ["uipath.com"],
      cases: ["app.uipath.com"],
    },
  ],
} as const satisfies VendorEntry;
