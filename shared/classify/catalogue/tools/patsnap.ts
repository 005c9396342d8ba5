import type { VendorEntry } from "../entry.ts";

export const patsnap = {
  vendor: "PatSnap",
  seat: { value: "SG", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L514", checked: "2026-11-25" },
  tools: [
    {
      id: "patsnap",
      name: { en: "PatSnap", zh: "智慧芽" },
      category: "legal",
      domains: ["patsnap.com"],
      cases: ["patsnap.com"],
    },
  ],
} as const satisfies VendorEntry;
