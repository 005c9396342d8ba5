import type { VendorEntry } from "../entry.ts";

export const aquaSecurity = {
  vendor: "Aqua Security",
  seat: { value: "IL", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L352", checked: "2026-11-25" },
  tools: [
    {
      id: "aqua-security",
      name: { en: "Aqua Security", zh: null },
      category: "security",
      domains: ["aquasec.com"],
      cases: ["aquasec.com", "cloud.aquasec.com"],
    },
  ],
} as const satisfies VendorEntry;
