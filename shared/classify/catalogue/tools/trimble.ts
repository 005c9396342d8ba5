import type { VendorEntry } from "../entry.ts";

export const trimble = {
  vendor: "Trimble Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#TB5.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "trimble",
      name: { en: "Trimble SketchUp and Connect", zh: null },
      category: "design",
      domains: ["trimble.com", "sketchup.com", "tekla.com"],
      cases: ["app.trimble.com", "sketchup.com", "tekla.com"],
    },
  ],
} as const satisfies VendorEntry;
