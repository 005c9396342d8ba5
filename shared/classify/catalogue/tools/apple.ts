import type { VendorEntry } from "../entry.ts";

export const apple = {
  vendor: "Apple Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#APC.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "icloud",
      name: { en: "iCloud and Apple account", zh: "苹果 iCloud 与 Apple 账户" },
      category: "storage",
      domains: ["icloud.com", "apple.com", "icloud-content.com", "me.com"],
      domesticSibling: { value: "icloud-china", source: "https://technode.com/2018/01/10/apple-icloud-guizhou/", checked: "2026-11-22" },
      cases: ["www.icloud.com", "apple.com", "icloud-content.com", "me.com"],
    },
  ],
} as const satisfies VendorEntry;
