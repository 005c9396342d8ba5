import type { VendorEntry } from "../entry.ts";

export const huawei = {
  vendor: "Huawei Technologies Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/datenanfragen/data/blob/master/companies/huawei.json", checked: "2026-11-22" },
  tools: [
    {
      id: "huawei-cloud",
      name: { en: "Huawei Cloud (mainland)", zh: "华为云" },
      category: "cloud",
      domains: ["huaweicloud.com", "myhuaweicloud.com", "myhuaweicloud.eu"],
      regions: "huawei",
      cases: ["console.huaweicloud.com", "myhuaweicloud.com", "obs.eu-west-101.myhuaweicloud.eu"],
    },
    {
      id: "welink",
      name: { en: "WeLink", zh: "华为云 WeLink" },
      category: "chat",
      domains: ["welink.huaweicloud.com"],
      cases: ["welink.huaweicloud.com"],
    },
    {
      id: "huawei",
      name: { en: "Huawei account and support", zh: "华为" },
      category: "developer",
      domains: ["huawei.com", "hicloud.com"],
      cases: ["app.huawei.com", "hicloud.com"],
    },
  ],
} as const satisfies VendorEntry;
