import type { VendorEntry } from "../entry.ts";

export const cloudinary = {
  vendor: "Cloudinary",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L45", checked: "2026-11-22" },
  tools: [
    {
      id: "cloudinary",
      name: { en: "Cloudinary", zh: null },
      category: "design",
      domains: ["cloudinary.com"],
      cases: ["app.cloudinary.com"],
    },
  ],
} as const satisfies VendorEntry;
