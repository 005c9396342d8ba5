import type { VendorEntry } from "../entry.ts";

export const outsystems = {
  vendor: "OutSystems",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L771", checked: "2026-11-25" },
  tools: [
    {
      id: "outsystems",
      name: { en: "OutSystems", zh: null },
      category: "developer",
      domains: ["outsystems.com", "outsystemscloud.com", "outsystems.app"],
      cases: ["outsystems.com", "outsystemscloud.com", "outsystems.app"],
    },
  ],
} as const satisfies VendorEntry;
