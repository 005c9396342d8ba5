import type { VendorEntry } from "../entry.ts";

export const unity = {
  vendor: "Unity Software Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SAO.csv#U2ST34.SA", checked: "2026-11-25" },
  tools: [
    {
      id: "unity",
      name: { en: "Unity and Parsec", zh: null },
      category: "developer",
      domains: ["unity.com", "unity3d.com", "parsec.app"],
      domesticSibling: { value: "unity-china", source: "https://github.com/v2fly/domain-list-community/blob/master/data/unitychina", checked: "2026-11-25" },
      cases: ["unity.com", "unity3d.com", "parsec.app", "services.unity.com"],
    },
  ],
} as const satisfies VendorEntry;
