import type { VendorEntry } from "../entry.ts";

export const nexthink = {
  vendor: "Nexthink",
  seat: { value: "CH", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L504", checked: "2026-11-25" },
  tools: [
    {
      id: "nexthink",
      name: { en: "Nexthink", zh: null },
      category: "developer",
      domains: ["nexthink.com", "nexthink.cloud"],
      cases: ["nexthink.com", "nexthink.cloud"],
    },
  ],
} as const satisfies VendorEntry;
