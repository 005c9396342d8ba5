import type { VendorEntry } from "../entry.ts";

export const vk = {
  vendor: "LLC \"V Kontakte\"",
  seat: { value: "RU", source: "https://github.com/datenanfragen/data/blob/master/companies/vk.json", checked: "2026-11-22" },
  tools: [
    {
      id: "vk",
      name: { en: "VK", zh: null },
      category: "social",
      domains: ["vk.com", "vk.ru"],
      cases: ["app.vk.com", "vk.ru"],
    },
  ],
} as const satisfies VendorEntry;
