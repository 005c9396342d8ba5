import type { VendorEntry } from "../entry.ts";

export const the1password = {
  vendor: "1Password",
  seat: { value: "CA", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L933", checked: "2026-11-22" },
  tools: [
    {
      id: "1password",
      name: { en: "1Password", zh: null },
      category: "security",
      domains: ["1password.com", "1passwordservices.com", "1password.eu"],
      cases: ["app.1password.com", "1passwordservices.com", "1password.eu"],
    },
  ],
} as const satisfies VendorEntry;
