import type { VendorEntry } from "../entry.ts";

export const pandadoc = {
  vendor: "PandaDoc",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L16", checked: "2026-11-22" },
  tools: [
    {
      id: "pandadoc",
      name: { en: "PandaDoc", zh: null },
      category: "e-sign",
      domains: ["pandadoc.com"],
      cases: ["app.pandadoc.com"],
    },
  ],
} as const satisfies VendorEntry;
