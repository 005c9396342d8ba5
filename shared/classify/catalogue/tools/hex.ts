import type { VendorEntry } from "../entry.ts";

export const hex = {
  vendor: "Hex Technologies Inc.",
  seat: { value: "US", source: "https://learn.hex.tech/docs/legal/hex-service-agreement", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://learn.hex.tech/docs/legal/hex-service-agreement", checked: "2026-11-25" },
  tools: [
    {
      id: "hex",
      name: { en: "Hex", zh: null },
      category: "analytics",
      domains: ["hex.tech"],
      cases: ["app.hex.tech"],
    },
  ],
} as const satisfies VendorEntry;
