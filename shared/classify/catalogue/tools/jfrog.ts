import type { VendorEntry } from "../entry.ts";

export const jfrog = {
  vendor: "JFrog",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514130491.json", checked: "2026-11-22" },
  tools: [
    {
      id: "jfrog",
      name: { en: "JFrog", zh: null },
      category: "developer",
      domains: ["jfrog.com", "jfrog.io"],
      cases: ["app.jfrog.com", "jfrog.io"],
    },
  ],
} as const satisfies VendorEntry;
