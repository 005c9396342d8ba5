import type { VendorEntry } from "../entry.ts";

export const thumbtack = {
  vendor: "Thumbtack",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L848", checked: "2026-11-22" },
  tools: [
    {
      id: "thumbtack",
      name: { en: "Thumbtack", zh: null },
      category: "commerce",
      domains: ["thumbtack.com"],
      cases: ["app.thumbtack.com"],
    },
  ],
} as const satisfies VendorEntry;
