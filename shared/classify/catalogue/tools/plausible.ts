import type { VendorEntry } from "../entry.ts";

export const plausible = {
  vendor: "Plausible",
  seat: { value: "EE", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#web-analytics", checked: "2026-11-25" },
  tools: [
    {
      id: "plausible",
      name: { en: "Plausible", zh: null },
      category: "analytics",
      domains: ["plausible.io"],
      hosting: { value: "DE", source: "https://github.com/plausible/analytics/blob/0bc1f9de432ba1a409c7e0a95cedeca016768a63/README.md", checked: "2026-11-25" },
      cases: ["app.plausible.io"],
    },
  ],
} as const satisfies VendorEntry;
