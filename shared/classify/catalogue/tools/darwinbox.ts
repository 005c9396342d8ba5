import type { VendorEntry } from "../entry.ts";

export const darwinbox = {
  vendor: "Darwinbox",
  seat: { value: "IN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L55", checked: "2026-11-22" },
  tools: [
    {
      id: "darwinbox",
      name: { en: "Darwinbox", zh: null },
      category: "hr",
      domains: ["darwinbox.com", "darwinbox.in"],
      cases: ["app.darwinbox.com", "darwinbox.in"],
    },
  ],
} as const satisfies VendorEntry;
