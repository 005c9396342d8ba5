import type { VendorEntry } from "../entry.ts";

export const kedacom = {
  vendor: "Suzhou Keda Technology Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#603660.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "kedacom",
      name: { en: "Kedacom", zh: "科达" },
      category: "video",
      domains: ["kedacom.com"],
      cases: ["app.kedacom.com"],
    },
  ],
} as const satisfies VendorEntry;
