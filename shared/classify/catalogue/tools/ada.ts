import type { VendorEntry } from "../entry.ts";

export const ada = {
  vendor: "Ada Support",
  seat: { value: "CA", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L200", checked: "2026-11-22" },
  tools: [
    {
      id: "ada",
      name: { en: "Ada", zh: null },
      category: "support",
      domains: ["ada.cx", "ada.support"],
      cases: ["app.ada.cx", "ada.support"],
    },
  ],
} as const satisfies VendorEntry;
