import type { VendorEntry } from "../entry.ts";

export const f5 = {
  vendor: "F5, Inc.",
  seat: { value: "US", source: "https://github.com/datasets/s-and-p-500-companies/blob/main/data/constituents.csv#L190", checked: "2026-11-22" },
  tools: [
    {
      id: "f5",
      name: { en: "F5", zh: null },
      category: "security",
      domains: ["f5.com"],
      cases: ["app.f5.com"],
    },
  ],
} as const satisfies VendorEntry;
