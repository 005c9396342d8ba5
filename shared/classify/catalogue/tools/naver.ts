import type { VendorEntry } from "../entry.ts";

export const naver = {
  vendor: "NAVER Corporation",
  seat: { value: "KR", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/KSC.csv#035420.KS", checked: "2026-11-22" },
  tools: [
    {
      id: "naver",
      name: { en: "Naver Works and Papago", zh: null },
      category: "translation",
      domains: ["naver.com", "worksmobile.com", "naverworks.com"],
      cases: ["app.naver.com", "worksmobile.com", "naverworks.com"],
    },
  ],
} as const satisfies VendorEntry;
