import type { VendorEntry } from "../entry.ts";

export const tiktok = {
  vendor: "TikTok Pte. Ltd.",
  seat: { value: "SG", source: "https://tiktokfor.business/tiktank/?p=3", checked: "2026-11-22" },
  tools: [
    {
      id: "tiktok-for-business",
      name: { en: "TikTok for Business and TikTok Shop", zh: "TikTok 商业推广与 TikTok Shop" },
      category: "advertising",
      domains: ["tiktok.com", "tiktokfor.business", "tiktokv.com", "tiktokcdn.com", "tiktokglobalshop.com", "tiktokshop.com", "byteoversea.com"],
      cases: ["ads.tiktok.com", "seller.tiktokglobalshop.com", "tiktokfor.business", "tiktokv.com", "tiktokcdn.com", "partner.tiktokshop.com", "byteoversea.com"],
    },
  ],
} as const satisfies VendorEntry;
