import type { VendorEntry } from "../entry.ts";

export const idMe = {
  vendor: "ID.me",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L109", checked: "2026-11-22" },
  tools: [
    {
      id: "id-me",
      name: { en: "ID.me", zh: null },
      category: "identity",
      domains: ["id.me"],
      cases: ["app.id.me"],
    },
  ],
} as const satisfies VendorEntry;
