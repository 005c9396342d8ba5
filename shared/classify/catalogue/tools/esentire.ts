import type { VendorEntry } from "../entry.ts";

export const esentire = {
  vendor: "eSentire",
  seat: { value: "CA", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L187", checked: "2026-11-25" },
  tools: [
    {
      id: "esentire",
      name: { en: "eSentire", zh: null },
      category: "security",
      domains: ["esentire.com"],
      cases: ["esentire.com"],
    },
  ],
} as const satisfies VendorEntry;
