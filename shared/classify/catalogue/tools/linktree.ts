import type { VendorEntry } from "../entry.ts";

export const linktree = {
  vendor: "LinkTree",
  seat: { value: "AU", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L153", checked: "2026-11-22" },
  tools: [
    {
      id: "linktree",
      name: { en: "Linktree", zh: null },
      category: "website",
      domains: ["linktr.ee"],
      cases: ["app.linktr.ee"],
    },
  ],
} as const satisfies VendorEntry;
