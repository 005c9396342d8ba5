import type { VendorEntry } from "../entry.ts";

export const tSystems = {
  vendor: "T-Systems (Open Telekom Cloud)",
  seat: { value: "DE", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#cloud", checked: "2026-11-25" },
  tools: [
    {
      id: "t-systems",
      name: { en: "Open Telekom Cloud", zh: null },
      category: "cloud",
      domains: ["open-telekom-cloud.com", "t-systems.com"],
      cases: ["app.open-telekom-cloud.com", "t-systems.com"],
    },
  ],
} as const satisfies VendorEntry;
