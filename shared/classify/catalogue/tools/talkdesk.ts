import type { VendorEntry } from "../entry.ts";

export const talkdesk = {
  vendor: "Talkdesk",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L692", checked: "2026-11-22" },
  tools: [
    {
      id: "talkdesk",
      name: { en: "Talkdesk", zh: null },
      category: "support",
      domains: ["talkdesk.com"],
      cases: ["app.talkdesk.com"],
    },
  ],
} as const satisfies VendorEntry;
