import type { VendorEntry } from "../entry.ts";

export const agoda = {
  vendor: "Agoda Company Pte. Ltd.",
  seat: { value: "SG", source: "https://www.agoda.com/info/agoda-privacy.html", checked: "2026-11-25" },
  contracting: { value: "SG", source: "https://www.agoda.com/info/agoda-privacy.html", checked: "2026-11-25" },
  tools: [
    {
      id: "agoda",
      name: { en: "Agoda", zh: "安可达" },
      category: "travel",
      domains: ["agoda.com"],
      cases: ["agoda.com"],
    },
  ],
} as const satisfies VendorEntry;
