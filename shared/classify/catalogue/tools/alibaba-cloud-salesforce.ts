import type { VendorEntry } from "../entry.ts";

export const alibabaCloudSalesforce = {
  vendor: "Alibaba Cloud Computing Co. Ltd.",
  seat: { value: "CN", source: "https://www.sec.gov/Archives/edgar/data/1787803/000149315220019551/ex10-10.htm", checked: "2026-11-22" },
  tools: [
    {
      id: "salesforce-china",
      name: { en: "Salesforce on Alibaba Cloud", zh: "阿里云上的 Salesforce" },
      category: "crm",
      domains: ["sfcrmproducts.cn"],
      hosting: { value: "CN", source: "https://www.alibabacloud.com/help/en/sfoa/user-guide/china-architecture-datasheet-of-salesforce-on-alibaba-cloud", checked: "2026-11-22" },
      cases: ["example.my.sfcrmproducts.cn"],
    },
  ],
} as const satisfies VendorEntry;
