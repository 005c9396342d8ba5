import type { VendorEntry } from "../entry.ts";

export const stytch = {
  vendor: "Stytch",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L80", checked: "2026-11-22" },
  tools: [
    {
      id: "stytch",
      name: { en: "Stytch", zh: null },
      category: "identity",
      domains: ["stytch.com"],
      cases: ["app.stytch.com"],
    },
  ],
} as const satisfies VendorEntry;
