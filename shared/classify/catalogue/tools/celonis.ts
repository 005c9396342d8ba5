import type { VendorEntry } from "../entry.ts";

export const celonis = {
  vendor: "Celonis",
  seat: { value: "DE", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L955", checked: "2026-11-22" },
  tools: [
    {
      id: "celonis",
      name: { en: "Celonis", zh: null },
      category: "automation",
      domains: ["celonis.com", "celonis.cloud"],
      cases: ["app.celonis.com", "celonis.cloud"],
    },
    {
      id: "make",
      name: { en: "Make", zh: null },
      category: "automation",
      domains: ["make.com", "integromat.com"],
      cases: ["make.com", "integromat.com"],
    },
  ],
} as const satisfies VendorEntry;
