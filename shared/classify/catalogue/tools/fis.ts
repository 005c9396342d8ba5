import type { VendorEntry } from "../entry.ts";

export const fis = {
  vendor: "Fidelity National Information Services, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#ZGY.DE", checked: "2026-11-25" },
  tools: [
    {
      id: "fis",
      name: { en: "FIS", zh: null },
      category: "payments",
      domains: ["fisglobal.com"],
      cases: ["fisglobal.com"],
    },
  ],
} as const satisfies VendorEntry;
