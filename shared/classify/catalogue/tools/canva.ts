import type { VendorEntry } from "../entry.ts";

export const canva = {
  vendor: "Canva Pty Ltd",
  seat: { value: "AU", source: "https://github.com/datenanfragen/data/blob/master/companies/canva.json", checked: "2026-11-22" },
  tools: [
    {
      id: "canva",
      name: { en: "Canva", zh: null },
      category: "design",
      domains: ["canva.com", "canva.site"],
      hosting: { value: "US", source: "https://www.canva.com/trust/privacy/", checked: "2026-11-22" },
      domesticSibling: { value: "canva-china", source: "https://cftweb.3g.qq.com/privacy/privacyPolicy?content_id=dd7ef2475d81583c413d56af047ec6ac1617887469", checked: "2026-11-22" },
      cases: ["app.canva.com", "canva.site"],
    },
  ],
} as const satisfies VendorEntry;
