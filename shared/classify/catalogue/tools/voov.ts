import type { VendorEntry } from "../entry.ts";

/** Users in the mainland have an agreement of their own, which was not read: their contracting company is unknown. */
export const voov = {
  vendor: "First App Holdings Limited",
  seat: { value: "HK", source: "https://voovmeeting.com/df/en/service-agreement.html", checked: "2026-11-22" },
  tools: [
    {
      id: "voov",
      name: { en: "VooV Meeting", zh: null },
      category: "video",
      domains: ["voovmeeting.com"],
      domesticSibling: { value: "tencent-meeting", source: "https://voovmeeting.com/df/en/service-agreement.html", checked: "2026-11-22" },
      cases: ["voovmeeting.com"],
    },
  ],
} as const satisfies VendorEntry;
