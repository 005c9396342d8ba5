import type { VendorEntry } from "../entry.ts";

export const chunghwaTelecom = {
  vendor: "Chunghwa Telecom Co., Ltd.",
  seat: { value: "TW", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/TAI.csv#2412.TW", checked: "2026-11-22" },
  tools: [
    {
      id: "hicloud-tw",
      name: { en: "Chunghwa Telecom hicloud and HiNet", zh: "中华电信 HiNet" },
      category: "cloud",
      domains: ["hinet.net", "cht.com.tw"],
      cases: ["app.hinet.net", "cht.com.tw"],
    },
  ],
} as const satisfies VendorEntry;
