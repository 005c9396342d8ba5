import type { VendorEntry } from "../entry.ts";

export const temu = {
  vendor: "Whaleco Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/vlopses-us-versions/blob/main/Temu/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "temu",
      name: { en: "Temu", zh: null },
      category: "commerce",
      domains: ["temu.com", "kwcdn.com"],
      cases: ["temu.com", "kwcdn.com", "www.temu.com"],
    },
  ],
} as const satisfies VendorEntry;
