import type { VendorEntry } from "../entry.ts";

export const zoominfo = {
  vendor: "Zoom Information, Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/zoominfo.json", checked: "2026-11-22" },
  tools: [
    {
      id: "zoominfo",
      name: { en: "ZoomInfo", zh: null },
      category: "crm",
      domains: ["zoominfo.com", "discoverorg.com", "chorus.ai"],
      cases: ["app.zoominfo.com", "discoverorg.com", "chorus.ai"],
    },
  ],
} as const satisfies VendorEntry;
