import type { VendorEntry } from "../entry.ts";

export const elevenlabs = {
  vendor: "Eleven Labs Inc.",
  seat: { value: "US", source: "https://elevenlabs.io/terms", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://elevenlabs.io/terms", checked: "2026-11-22" },
  tools: [
    {
      id: "elevenlabs",
      name: { en: "ElevenLabs", zh: null },
      category: "ai",
      domains: ["elevenlabs.io"],
      cases: ["elevenlabs.io"],
    },
  ],
} as const satisfies VendorEntry;
