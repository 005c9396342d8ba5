import type { VendorEntry } from "../entry.ts";

export const teamviewer = {
  vendor: "TeamViewer Germany GmbH",
  seat: { value: "DE", source: "https://github.com/datenanfragen/data/blob/master/companies/teamviewer.json", checked: "2026-11-22" },
  tools: [
    {
      id: "teamviewer",
      name: { en: "TeamViewer", zh: null },
      category: "support",
      domains: ["teamviewer.com"],
      cases: ["app.teamviewer.com"],
    },
  ],
} as const satisfies VendorEntry;
