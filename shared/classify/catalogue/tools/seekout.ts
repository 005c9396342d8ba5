import type { VendorEntry } from "../entry.ts";

export const seekout = {
  vendor: "SeekOut",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L196", checked: "2026-11-25" },
  tools: [
    {
      id: "seekout",
      name: { en: "SeekOut", zh: null },
      category: "recruiting",
      domains: ["seekout.com", "seekout.io"],
      cases: ["seekout.com", "seekout.io"],
    },
  ],
} as const satisfies VendorEntry;
