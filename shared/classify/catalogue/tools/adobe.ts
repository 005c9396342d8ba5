import type { VendorEntry } from "../entry.ts";

export const adobe = {
  vendor: "Adobe Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#ADB.BE", checked: "2026-11-22" },
  contracting: { value: "IE", source: "https://www.adobe.com/se/howtobuy/buying-programs/vip-terms.html", checked: "2026-11-22" },
  tools: [
    {
      id: "adobe",
      name: { en: "Adobe Creative Cloud and Experience Cloud", zh: "奥多比" },
      category: "design",
      domains: ["adobe.com", "adobe.io", "typekit.net", "adobelogin.com", "behance.net", "omtrdc.net", "demdex.net", "adobecc.com", "echosign.com", "adobesign.com", "adobedc.net"],
      cases: ["app.adobe.com", "adobe.io", "typekit.net", "adobelogin.com", "behance.net", "omtrdc.net", "demdex.net", "adobecc.com", "example.na1.echosign.com", "example.na4.adobesign.com", "edge.adobedc.net"],
    },
    {
      id: "marketo",
      name: { en: "Marketo Engage", zh: null },
      category: "marketing",
      domains: ["marketo.com", "marketo.net", "mktoresp.com", "mktoweb.com"],
      cases: ["app-example.marketo.com", "munchkin.marketo.net", "example.mktoresp.com", "app-example.mktoweb.com"],
    },
  ],
} as const satisfies VendorEntry;
