import type { VendorEntry } from "../entry.ts";

export const vercel = {
  vendor: "Vercel",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L442", checked: "2026-11-22" },
  tools: [
    {
      id: "vercel",
      name: { en: "Vercel", zh: null },
      category: "developer",
      domains: ["vercel.com", "vercel.app"],
      hosting: { value: "US", source: "https://www.vercel.com/docs/functions/regions", checked: "2026-11-25" },
      cases: ["app.vercel.com", "vercel.app"],
    },
    {
      id: "v0",
      name: { en: "v0", zh: null },
      category: "developer",
      domains: ["v0.dev", "v0.app"],
      cases: ["v0.dev", "v0.app"],
    },
  ],
} as const satisfies VendorEntry;
