import type { VendorEntry } from "../entry.ts";

export const pchome = {
  vendor: "PChome Online Inc.",
  seat: { value: "TW", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/TWO.csv#8044.TWO", checked: "2026-11-22" },
  tools: [
    {
      id: "pchome",
      name: { en: "PChome", zh: "PChome 网路家庭" },
      category: "commerce",
      domains: ["pchome.com.tw"],
      cases: ["pchome.com.tw"],
    },
  ],
} as const satisfies VendorEntry;
