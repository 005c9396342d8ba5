import type { VendorEntry } from "../entry.ts";

export const courseHero = {
  vendor: "Course Hero",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L673", checked: "2026-11-22" },
  tools: [
    {
      id: "course-hero",
      name: { en: "Course Hero", zh: null },
      category: "learning",
      domains: ["coursehero.com"],
      cases: ["app.coursehero.com"],
    },
  ],
} as const satisfies VendorEntry;
