import type { VendorEntry } from "../entry.ts";

export const ucloud = {
  vendor: "UCloud Technology Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#688158.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "ucloud",
      name: { en: "UCloud", zh: "优刻得" },
      category: "cloud",
      domains: ["ucloud.cn"],
      cases: ["app.ucloud.cn"],
    },
  ],
} as const satisfies VendorEntry;
