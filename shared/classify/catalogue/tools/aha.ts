import type { VendorEntry } from "../entry.ts";

export const aha = {
  vendor: "Aha! Labs",
  seat: { value: "US", source: "https://github.com/remoteintech/remote-jobs/blob/main/src/companies/aha.md", checked: "2026-11-25" },
  tools: [
    {
      id: "aha",
      name: { en: "Aha!", zh: null },
      category: "project",
      domains: ["aha.io"],
      cases: ["aha.io", "example.aha.io"],
    },
  ],
} as const satisfies VendorEntry;
