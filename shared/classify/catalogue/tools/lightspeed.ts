import type { VendorEntry } from "../entry.ts";

export const lightspeed = {
  vendor: "Lightspeed POS Inc.",
  seat: { value: "CA", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#3L5.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "lightspeed",
      name: { en: "Lightspeed and Ecwid", zh: null },
      category: "commerce",
      domains: ["lightspeedhq.com", "ecwid.com"],
      cases: ["app.lightspeedhq.com", "ecwid.com"],
    },
  ],
} as const satisfies VendorEntry;
