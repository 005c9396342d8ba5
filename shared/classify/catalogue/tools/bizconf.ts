import type { VendorEntry } from "../entry.ts";

export const bizconf = {
  vendor: "BizConf Telecom Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300578.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "bizconf",
      name: { en: "BizConf (Huichang)", zh: "会畅通讯" },
      category: "video",
      domains: ["bizconf.cn"],
      cases: ["app.bizconf.cn"],
    },
  ],
} as const satisfies VendorEntry;
