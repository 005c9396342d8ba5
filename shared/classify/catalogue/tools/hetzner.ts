import type { VendorEntry } from "../entry.ts";

export const hetzner = {
  vendor: "Hetzner",
  seat: { value: "DE", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#vps", checked: "2026-11-25" },
  tools: [
    {
      id: "hetzner",
      name: { en: "Hetzner", zh: null },
      category: "cloud",
      domains: ["hetzner.com", "hetzner.cloud", "your-objectstorage.com"],
      cases: ["app.hetzner.com", "hetzner.cloud", "your-objectstorage.com"],
    },
  ],
} as const satisfies VendorEntry;
