import type { VendorEntry } from "../entry.ts";

export const internxt = {
  vendor: "Internxt",
  seat: { value: "ES", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#cloud", checked: "2026-11-25" },
  tools: [
    {
      id: "internxt",
      name: { en: "Internxt", zh: null },
      category: "storage",
      domains: ["internxt.com"],
      cases: ["app.internxt.com"],
    },
  ],
} as const satisfies VendorEntry;
