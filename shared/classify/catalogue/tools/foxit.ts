import type { VendorEntry } from "../entry.ts";

export const foxit = {
  vendor: "Fujian Foxit Software Development Joint Stock Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#688095.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "foxit-cn",
      name: { en: "Foxit (mainland)", zh: "福昕" },
      category: "documents",
      domains: ["foxitsoftware.cn", "foxitcloud.cn"],
      cases: ["app.foxitsoftware.cn", "foxitcloud.cn"],
    },
  ],
} as const satisfies VendorEntry;
