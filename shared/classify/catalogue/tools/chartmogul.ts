import type { VendorEntry } from "../entry.ts";

export const chartmogul = {
  vendor: "ChartMogul GmbH & Co. KG",
  seat: { value: "DE", source: "https://github.com/actuallyreliable/legal/blob/main/subprocessors.md", checked: "2026-11-25" },
  tools: [
    {
      id: "chartmogul",
      name: { en: "ChartMogul", zh: null },
      category: "analytics",
      domains: ["chartmogul.com"],
      cases: ["chartmogul.com"],
    },
  ],
} as const satisfies VendorEntry;
