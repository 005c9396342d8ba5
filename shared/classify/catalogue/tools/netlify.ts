import type { VendorEntry } from "../entry.ts";

export const netlify = {
  vendor: "Netlify",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L227", checked: "2026-11-22" },
  tools: [
    {
      id: "netlify",
      name: { en: "Netlify", zh: null },
      category: "developer",
      domains: ["netlify.com", "netlify.app"],
      cases: ["app.netlify.com", "netlify.app"],
    },
  ],
} as const satisfies VendorEntry;
