import type { VendorEntry } from "../entry.ts";

export const doctolib = {
  vendor: "Doctolib",
  seat: { value: "FR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L905", checked: "2026-11-22" },
  tools: [
    {
      id: "doctolib",
      name: { en: "Doctolib", zh: null },
      category: "events",
      domains: ["doctolib.fr", "doctolib.de"],
      cases: ["app.doctolib.fr", "doctolib.de"],
    },
  ],
} as const satisfies VendorEntry;
