import type { VendorEntry } from "../entry.ts";

export const automationAnywhere = {
  vendor: "Automation Anywhere",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L912", checked: "2026-11-22" },
  tools: [
    {
      id: "automation-anywhere",
      name: { en: "Automation Anywhere", zh: null },
      category: "automation",
      domains: ["automationanywhere.com", "automationanywhere.digital"],
      cases: ["app.automationanywhere.com", "automationanywhere.digital"],
    },
  ],
} as const satisfies VendorEntry;
