import type { VendorEntry } from "../entry.ts";

export const openproject = {
  vendor: "OpenProject GmbH",
  seat: { value: "DE", source: "https://www.openproject.org/legal/terms-of-service/", checked: "2026-11-25" },
  contracting: { value: "DE", source: "https://www.openproject.org/legal/terms-of-service/", checked: "2026-11-25" },
  tools: [
    {
      id: "openproject",
      name: { en: "OpenProject", zh: null },
      category: "project",
      domains: ["openproject.com"],
      cases: ["app.openproject.com"],
    },
  ],
} as const satisfies VendorEntry;
