import type { VendorEntry } from "../entry.ts";

export const infomaniak = {
  vendor: "Infomaniak",
  seat: { value: "CH", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#cloud", checked: "2026-11-25" },
  tools: [
    {
      id: "infomaniak",
      name: { en: "Infomaniak", zh: null },
      category: "cloud",
      domains: ["infomaniak.com"],
      cases: ["app.infomaniak.com"],
    },
  ],
} as const satisfies VendorEntry;
