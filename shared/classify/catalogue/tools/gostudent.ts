import type { VendorEntry } from "../entry.ts";

export const gostudent = {
  vendor: "GoStudent",
  seat: { value: "AT", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L842", checked: "2026-11-22" },
  tools: [
    {
      id: "gostudent",
      name: { en: "GoStudent", zh: null },
      category: "learning",
      domains: ["gostudent.org"],
      cases: ["app.gostudent.org"],
    },
  ],
} as const satisfies VendorEntry;
