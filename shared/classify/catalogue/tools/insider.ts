import type { VendorEntry } from "../entry.ts";

export const insider = {
  vendor: "Insider",
  seat: { value: "TR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L156", checked: "2026-11-25" },
  tools: [
    {
      id: "insider",
      name: { en: "Insider One", zh: null },
      category: "marketing",
      domains: ["useinsider.com", "insiderone.com"],
      cases: ["useinsider.com", "insiderone.com"],
    },
  ],
} as const satisfies VendorEntry;
