import type { VendorEntry } from "../entry.ts";

export const fireworksAi = {
  vendor: "Fireworks AI, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Fireworks%20AI/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "fireworks-ai",
      name: { en: "Fireworks AI", zh: null },
      category: "ai",
      domains: ["fireworks.ai"],
      cases: ["fireworks.ai", "api.fireworks.ai"],
    },
  ],
} as const satisfies VendorEntry;
