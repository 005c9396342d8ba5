import type { VendorEntry } from "../entry.ts";

export const pcloud = {
  vendor: "pCloud",
  seat: { value: "CH", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#cloud", checked: "2026-11-25" },
  tools: [
    {
      id: "pcloud",
      name: { en: "pCloud", zh: null },
      category: "storage",
      domains: ["pcloud.com"],
      cases: ["app.pcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
