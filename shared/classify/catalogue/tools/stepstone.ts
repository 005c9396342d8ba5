import type { VendorEntry } from "../entry.ts";

export const stepstone = {
  vendor: "StepStone Deutschland GmbH",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/stepstone.json", checked: "2026-11-22" },
  tools: [
    {
      id: "stepstone",
      name: { en: "StepStone", zh: null },
      category: "recruiting",
      domains: ["stepstone.de", "stepstone.com"],
      cases: ["app.stepstone.de", "stepstone.com"],
    },
  ],
} as const satisfies VendorEntry;
