import type { VendorEntry } from "../entry.ts";

export const lazada = {
  vendor: "Lazada Group",
  seat: { value: "SG", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Lazada%20Group%20", checked: "2026-11-25" },
  tools: [
    {
      id: "lazada",
      name: { en: "Lazada", zh: "来赞达" },
      category: "commerce",
      domains: ["lazada.com", "lazada.sg", "lazada.com.my", "lazada.co.th", "lazada.vn", "lazada.co.id", "lazada.com.ph"],
      cases: ["lazada.com", "lazada.sg", "lazada.com.my", "lazada.co.th", "lazada.vn", "lazada.co.id", "lazada.com.ph", "sellercenter.lazada.sg"],
    },
  ],
} as const satisfies VendorEntry;
