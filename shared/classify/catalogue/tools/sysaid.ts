import type { VendorEntry } from "../entry.ts";

export const sysaid = {
  vendor: "SysAid",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/513286039.json", checked: "2026-11-22" },
  tools: [
    {
      id: "sysaid",
      name: { en: "SysAid", zh: null },
      category: "support",
      domains: ["sysaid.com"],
      cases: ["app.sysaid.com"],
    },
  ],
} as const satisfies VendorEntry;
