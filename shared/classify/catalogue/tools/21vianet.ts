import type { VendorEntry } from "../entry.ts";

export const the21vianet = {
  vendor: "Shanghai Blue Cloud Technology Co., Ltd. (21Vianet)",
  seat: { value: "CN", source: "https://www.trustcenter.cn/en-us/privacy/you-are-in-control-of-your-data.html", checked: "2026-11-22" },
  contracting: { value: "CN", source: "https://www.trustcenter.cn/en-us/privacy/you-are-in-control-of-your-data.html", checked: "2026-11-22" },
  tools: [
    {
      id: "microsoft-365-china",
      name: { en: "Microsoft 365 operated by 21Vianet", zh: "世纪互联运营的 Microsoft 365" },
      category: "documents",
      domains: ["partner.outlook.cn", "microsoftonline.cn", "sharepoint.cn", "office365.cn"],
      hosting: { value: "CN", source: "https://www.trustcenter.cn/en-us/privacy/you-are-in-control-of-your-data.html", checked: "2026-11-22" },
      cases: ["partner.outlook.cn", "login.partner.microsoftonline.cn", "example.sharepoint.cn", "office365.cn"],
    },
    {
      id: "azure-china",
      name: { en: "Microsoft Azure operated by 21Vianet", zh: "世纪互联运营的 Azure" },
      category: "cloud",
      domains: ["azure.cn", "chinacloudapi.cn", "chinacloudsites.cn", "windowsazure.cn", "azure-api.cn"],
      hosting: { value: "CN", source: "https://www.trustcenter.cn/en-us/privacy/you-are-in-control-of-your-data.html", checked: "2026-11-22" },
      cases: ["portal.azure.cn", "example.blob.core.chinacloudapi.cn", "chinacloudsites.cn", "windowsazure.cn", "example.azure-api.cn"],
    },
    {
      id: "dynamics-365-china",
      name: { en: "Dynamics 365 operated by 21Vianet", zh: "世纪互联运营的 Dynamics 365" },
      category: "crm",
      domains: ["dynamics.cn"],
      hosting: { value: "CN", source: "https://www.trustcenter.cn/en-us/privacy/you-are-in-control-of-your-data.html", checked: "2026-11-22" },
      cases: ["example.crm.dynamics.cn"],
    },
  ],
} as const satisfies VendorEntry;
