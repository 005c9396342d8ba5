import type { VendorEntry } from "../entry.ts";

export const feedvisor = {
  vendor: "Feedvisor",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514543578.json", checked: "2026-11-25" },
  tools: [
    {
      id: "feedvisor",
      name: { en: "Feedvisor", zh: null },
      category: "commerce",
      domains: ["feedvisor.com"],
      cases: ["feedvisor.com"],
    },
  ],
} as const satisfies VendorEntry;
