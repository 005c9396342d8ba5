import type { VendorEntry } from "../entry.ts";

export const box = {
  vendor: "Box, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0SGO.L", checked: "2026-11-22" },
  tools: [
    {
      id: "box",
      name: { en: "Box", zh: null },
      category: "storage",
      domains: ["box.com", "boxcdn.net", "boxcloud.com"],
      cases: ["app.box.com", "boxcdn.net", "boxcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
