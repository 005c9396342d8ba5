import type { VendorEntry } from "../entry.ts";

export const infobip = {
  vendor: "Infobip",
  seat: { value: "HR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L222", checked: "2026-11-22" },
  tools: [
    {
      id: "infobip",
      name: { en: "Infobip", zh: null },
      category: "developer",
      domains: ["infobip.com"],
      cases: ["app.infobip.com"],
    },
  ],
} as const satisfies VendorEntry;
