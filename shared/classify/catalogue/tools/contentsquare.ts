import type { VendorEntry } from "../entry.ts";

export const contentsquare = {
  vendor: "Contentsquare",
  seat: { value: "FR", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L904", checked: "2026-11-22" },
  tools: [
    {
      id: "contentsquare",
      name: { en: "Contentsquare", zh: null },
      category: "session-replay",
      domains: ["contentsquare.com", "contentsquare.net", "clicktale.net"],
      cases: ["app.contentsquare.com", "contentsquare.net", "clicktale.net"],
    },
  ],
} as const satisfies VendorEntry;
