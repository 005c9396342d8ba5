import type { VendorEntry } from "../entry.ts";

export const amazon = {
  vendor: "Amazon.com, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#AMZ.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "amazon",
      name: { en: "Amazon Seller Central", zh: "亚马逊卖家平台" },
      category: "commerce",
      domains: ["amazon.com", "amazon.co.jp", "amazon.de", "amazon.co.uk", "media-amazon.com", "amazon.fr", "amazon.it", "amazon.es", "amazon.ca", "amazon.in", "amazon.com.mx", "amazon.com.au", "amazon.com.br", "amazon.ae", "amazon.sa", "amazon.sg", "amazon.nl", "amazon.se", "amazon.pl", "amazon.com.be", "amazon.com.tr", "amazon.ie", "ssl-images-amazon.com", "amazonservices.com"],
      cases: ["app.amazon.com", "amazon.co.jp", "amazon.de", "amazon.co.uk", "media-amazon.com", "sellercentral.amazon.fr", "sellercentral.amazon.it", "sellercentral.amazon.es", "sellercentral.amazon.ca", "sellercentral.amazon.in", "sellercentral.amazon.com.mx", "sellercentral.amazon.com.au", "sellercentral.amazon.com.br", "sellercentral.amazon.ae", "sellercentral.amazon.sa", "sellercentral.amazon.sg", "sellercentral.amazon.nl", "sellercentral.amazon.se", "sellercentral.amazon.pl", "sellercentral.amazon.com.be", "sellercentral.amazon.com.tr", "www.amazon.ie", "images-na.ssl-images-amazon.com", "mws.amazonservices.com"],
    },
  ],
} as const satisfies VendorEntry;
