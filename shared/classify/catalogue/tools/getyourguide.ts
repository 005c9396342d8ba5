import type { VendorEntry } from "../entry.ts";

export const getyourguide = {
  vendor: "GetYourGuide",
  seat: { value: "DE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L823", checked: "2026-11-25" },
  tools: [
    {
      id: "getyourguide",
      name: { en: "GetYourGuide", zh: null },
      category: "travel",
      domains: ["getyourguide.com"],
      cases: ["getyourguide.com"],
    },
  ],
} as const satisfies VendorEntry;
