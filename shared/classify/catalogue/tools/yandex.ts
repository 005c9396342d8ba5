import type { VendorEntry } from "../entry.ts";

export const yandex = {
  vendor: "YANDEX LLC",
  seat: { value: "RU", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/Yandex/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "RU", source: "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/main/Yandex/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "yandex",
      name: { en: "Yandex", zh: null },
      category: "advertising",
      domains: ["yandex.com", "yandex.ru", "yandex.net"],
      cases: ["yandex.com", "yandex.ru", "yandex.net", "mc.yandex.ru", "direct.yandex.com"],
    },
  ],
} as const satisfies VendorEntry;
