import type { VendorEntry } from "../entry.ts";

export const peopleAi = {
  vendor: "People.ai",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L218", checked: "2026-11-22" },
  tools: [
    {
      id: "people-ai",
      name: { en: "People.ai", zh: null },
      category: "crm",
      domains: ["people.ai"],
      cases: ["app.people.ai"],
    },
  ],
} as const satisfies VendorEntry;
