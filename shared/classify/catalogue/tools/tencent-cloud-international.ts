import type { VendorEntry } from "../entry.ts";

export const tencentCloudInternational = {
  vendor: "Tencent Cloud International Pte. Ltd.",
  seat: { value: "SG", source: "https://trtc.io/document/70264", checked: "2026-11-22" },
  tools: [
    {
      id: "tencent-cloud-international",
      name: { en: "Tencent Cloud International", zh: "腾讯云国际站" },
      category: "cloud",
      domains: ["tencentcloud.com", "intl.cloud.tencent.com", "trtc.io"],
      cases: ["console.tencentcloud.com", "intl.cloud.tencent.com", "trtc.io"],
    },
  ],
} as const satisfies VendorEntry;
