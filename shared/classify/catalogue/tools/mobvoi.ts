import type { VendorEntry } from "../entry.ts";

export const mobvoi = {
  vendor: "Mobvoi",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L326", checked: "2026-11-22" },
  tools: [
    {
      id: "mobvoi",
      name: { en: "Mobvoi", zh: "出门问问" },
      category: "ai",
      domains: ["mobvoi.com", "chumenwenwen.com"],
      cases: ["app.mobvoi.com", "chumenwenwen.com"],
    },
  ],
} as const satisfies VendorEntry;
