import type { VendorEntry } from "../entry.ts";

export const xforceplus = {
  vendor: "XForcePlus",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L225", checked: "2026-11-22" },
  tools: [
    {
      id: "xforceplus",
      name: { en: "XForcePlus", zh: "票易通" },
      category: "finance",
      domains: ["xforceplus.com"],
      cases: ["app.xforceplus.com"],
    },
  ],
} as const satisfies VendorEntry;
