import type { VendorEntry } from "../entry.ts";

export const lark = {
  vendor: "Lark Technologies Pte. Ltd.",
  seat: { value: "SG", source: "https://larksuite.com/en_us/privacy-policy", checked: "2026-11-22" },
  contracting: { value: "SG", source: "https://larksuite.com/en_us/privacy-policy", checked: "2026-11-22" },
  tools: [
    {
      id: "lark",
      name: { en: "Lark", zh: "飞书海外版 Lark" },
      category: "chat",
      domains: ["larksuite.com", "larksuiteimg.com", "larksuitecdn.com"],
      domesticSibling: { value: "feishu", source: "https://larksuite.com/en_us/privacy-policy", checked: "2026-11-22" },
      cases: ["app.larksuite.com", "larksuiteimg.com", "larksuitecdn.com"],
    },
  ],
} as const satisfies VendorEntry;
