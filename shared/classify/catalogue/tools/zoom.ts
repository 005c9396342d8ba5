import type { VendorEntry } from "../entry.ts";

export const zoom = {
  vendor: "Zoom Communications, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/zoom.json", checked: "2026-11-22" },
  tools: [
    {
      id: "zoom",
      name: { en: "Zoom", zh: null },
      category: "video",
      domains: ["zoom.us", "zoom.com", "zoomgov.com", "zoom.com.cn"],
      domesticSibling: { value: "bizconf", source: "https://www.crn.com/news/networking/zoom-video-cuts-direct-sales-goes-partner-only-in-china", checked: "2026-11-22" },
      cases: ["example.zoom.us", "zoom.com", "zoomgov.com", "zoom.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
