import type { VendorEntry } from "../entry.ts";

export const fullstory = {
  vendor: "FullStory",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L165", checked: "2026-11-22" },
  tools: [
    {
      id: "fullstory",
      name: { en: "FullStory", zh: null },
      category: "session-replay",
      domains: ["fullstory.com"],
      cases: ["app.fullstory.com"],
    },
  ],
} as const satisfies VendorEntry;
