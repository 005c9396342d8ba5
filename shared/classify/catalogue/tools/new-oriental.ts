import type { VendorEntry } from "../entry.ts";

export const newOriental = {
  vendor: "New Oriental Education & Technology Group Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#EDUN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "new-oriental",
      name: { en: "New Oriental and Koolearn", zh: "新东方" },
      category: "learning",
      domains: ["xdf.cn", "koolearn.com", "neworiental.org"],
      cases: ["app.xdf.cn", "koolearn.com", "neworiental.org"],
    },
  ],
} as const satisfies VendorEntry;
