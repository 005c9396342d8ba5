import type { VendorEntry } from "../entry.ts";

export const agora = {
  vendor: "Agora, Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#APIN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "shengwang",
      name: { en: "Shengwang (Agora mainland)", zh: "声网" },
      category: "developer",
      domains: ["shengwang.cn"],
      cases: ["app.shengwang.cn"],
    },
  ],
} as const satisfies VendorEntry;
