import type { VendorEntry } from "../entry.ts";

export const baidu = {
  vendor: "Baidu, Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/VIE.csv#BIDU.VI", checked: "2026-11-22" },
  tools: [
    {
      id: "baidu",
      name: { en: "Baidu Search and account", zh: "百度" },
      category: "ai",
      domains: ["baidu.com", "baidustatic.com", "bdstatic.com"],
      cases: ["www.baidu.com", "baidustatic.com", "bdstatic.com"],
    },
    {
      id: "baidu-netdisk",
      name: { en: "Baidu Netdisk", zh: "百度网盘" },
      category: "storage",
      domains: ["pan.baidu.com"],
      cases: ["pan.baidu.com"],
    },
    {
      id: "baidu-cloud",
      name: { en: "Baidu AI Cloud", zh: "百度智能云" },
      category: "cloud",
      domains: ["cloud.baidu.com", "baidubce.com", "bcebos.com"],
      regions: "baidu-cloud",
      cases: ["cloud.baidu.com", "baidubce.com", "bcebos.com"],
    },
    {
      id: "ernie-bot",
      name: { en: "ERNIE Bot", zh: "文心一言" },
      category: "ai",
      domains: ["yiyan.baidu.com"],
      cases: ["yiyan.baidu.com"],
    },
    {
      id: "baidu-tongji",
      name: { en: "Baidu Analytics", zh: "百度统计" },
      category: "analytics",
      domains: ["tongji.baidu.com", "hm.baidu.com"],
      cases: ["tongji.baidu.com", "hm.baidu.com"],
    },
    {
      id: "baidu-translate",
      name: { en: "Baidu Translate", zh: "百度翻译" },
      category: "translation",
      domains: ["fanyi.baidu.com"],
      cases: ["fanyi.baidu.com"],
    },
    {
      id: "aiqicha",
      name: { en: "Aiqicha", zh: "爱企查" },
      category: "crm",
      domains: ["aiqicha.baidu.com"],
      cases: ["aiqicha.baidu.com"],
    },
    {
      id: "baidu-wenku",
      name: { en: "Baidu Wenku", zh: "百度文库" },
      category: "documents",
      domains: ["wenku.baidu.com"],
      cases: ["wenku.baidu.com"],
    },
    {
      id: "baidu-map",
      name: { en: "Baidu Maps", zh: "百度地图" },
      category: "travel",
      domains: ["map.baidu.com"],
      cases: ["map.baidu.com"],
    },
  ],
} as const satisfies VendorEntry;
