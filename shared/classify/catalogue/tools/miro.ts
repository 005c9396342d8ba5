import type { VendorEntry } from "../entry.ts";

export const miro = {
  vendor: "Miro",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L672", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Miro/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "miro",
      name: { en: "Miro", zh: null },
      category: "design",
      domains: ["miro.com", "realtimeboard.com"],
      cases: ["app.miro.com", "realtimeboard.com"],
    },
  ],
} as const satisfies VendorEntry;
