import type { VendorEntry } from "../entry.ts";

export const onshape = {
  vendor: "PTC Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#PMTA.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "onshape",
      name: { en: "PTC Onshape", zh: null },
      category: "design",
      domains: ["onshape.com", "ptc.com"],
      cases: ["app.onshape.com", "ptc.com"],
    },
  ],
} as const satisfies VendorEntry;
