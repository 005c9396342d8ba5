import type { VendorEntry } from "../entry.ts";

export const ovhcloud = {
  vendor: "OVHcloud",
  seat: { value: "FR", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#cdn", checked: "2026-11-25" },
  tools: [
    {
      id: "ovhcloud",
      name: { en: "OVHcloud", zh: null },
      category: "cloud",
      domains: ["ovhcloud.com", "ovh.com", "ovh.net"],
      cases: ["app.ovhcloud.com", "ovh.com", "ovh.net"],
    },
  ],
} as const satisfies VendorEntry;
