import type { VendorEntry } from "../entry.ts";

export const flashExpress = {
  vendor: "Flash Express",
  seat: { value: "TH", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L508", checked: "2026-11-25" },
  tools: [
    {
      id: "flash-express",
      name: { en: "Flash Express", zh: null },
      category: "logistics",
      domains: ["flashexpress.com", "flashexpress.co.th"],
      cases: ["flashexpress.com", "flashexpress.co.th"],
    },
  ],
} as const satisfies VendorEntry;
