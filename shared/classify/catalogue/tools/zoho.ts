import type { VendorEntry } from "../entry.ts";

export const zoho = {
  vendor: "Zoho Corporation Private Limited",
  seat: { value: "IN", source: "https://www.zoho.com/en-in/ipr-complaints.html", checked: "2026-11-25" },
  tools: [
    {
      id: "zoho",
      name: { en: "Zoho", zh: "卓豪（Zoho）" },
      category: "crm",
      domains: ["zoho.com", "zohopublic.com", "zoho.eu", "zoho.in", "zoho.com.au", "zoho.jp", "zoho.com.cn", "zohostatic.com", "zohocdn.com"],
      offered: { value: ["US", "EU", "IN", "AU", "JP", "CN"], source: "https://zoho.com/campaigns/help/developers/data-centers.html", checked: "2026-11-22" },
      regions: "zoho",
      cases: ["crm.zoho.com", "crm.zoho.eu", "crm.zoho.com.cn", "zohopublic.com", "zoho.in", "zoho.com.au", "zoho.jp", "zohostatic.com", "zohocdn.com"],
    },
  ],
} as const satisfies VendorEntry;
