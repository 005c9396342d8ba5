import type { VendorEntry } from "../entry.ts";

export const dida365 = {
  vendor: "Dida365",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "dida365",
      name: { en: "Dida365 (mainland edition of TickTick)", zh: "滴答清单" },
      category: "project",
      domains: ["dida365.com"],
      cases: ["dida365.com", "api.dida365.com"],
    },
  ],
} as const satisfies VendorEntry;
