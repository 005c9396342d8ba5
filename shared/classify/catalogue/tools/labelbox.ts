import type { VendorEntry } from "../entry.ts";

export const labelbox = {
  vendor: "Labelbox",
  seat: { value: "US", source: "https://github.com/remoteintech/remote-jobs/blob/main/src/companies/labelbox.md", checked: "2026-11-25" },
  tools: [
    {
      id: "labelbox",
      name: { en: "Labelbox", zh: null },
      category: "ai",
      domains: ["labelbox.com"],
      cases: ["labelbox.com"],
    },
  ],
} as const satisfies VendorEntry;
