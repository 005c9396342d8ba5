import type { VendorEntry } from "../entry.ts";

export const ai21 = {
  vendor: "AI21 Labs",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/515741320.json", checked: "2026-11-22" },
  tools: [
    {
      id: "ai21",
      name: { en: "AI21 Labs", zh: null },
      category: "ai",
      domains: ["ai21.com", "wordtune.com"],
      cases: ["app.ai21.com", "wordtune.com"],
    },
  ],
} as const satisfies VendorEntry;
