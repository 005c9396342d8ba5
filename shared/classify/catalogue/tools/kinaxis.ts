import type { VendorEntry } from "../entry.ts";

export const kinaxis = {
  vendor: "Kinaxis Inc.",
  seat: { value: "CA", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MUN.csv#9KX.MU", checked: "2026-11-22" },
  tools: [
    {
      id: "kinaxis",
      name: { en: "Kinaxis", zh: null },
      category: "logistics",
      domains: ["kinaxis.com", "kinaxis.net"],
      cases: ["app.kinaxis.com", "kinaxis.net"],
    },
  ],
} as const satisfies VendorEntry;
