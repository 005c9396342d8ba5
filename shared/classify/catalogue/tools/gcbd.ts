import type { VendorEntry } from "../entry.ts";

export const gcbd = {
  vendor: "Guizhou-Cloud Big Data Industry Development Co., Ltd.",
  seat: { value: "CN", source: "https://technode.com/2018/01/10/apple-icloud-guizhou/", checked: "2026-11-22" },
  contracting: { value: "CN", source: "https://pandaily.com/?p=3828", checked: "2026-11-22" },
  tools: [
    {
      id: "icloud-china",
      name: { en: "iCloud operated by GCBD", zh: "云上贵州运营的 iCloud" },
      category: "storage",
      domains: ["icloud.com.cn"],
      hosting: { value: "CN", source: "https://www.israeldefense.co.il/en/node/32606", checked: "2026-11-22" },
      cases: ["icloud.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
