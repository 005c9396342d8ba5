import type { VendorEntry } from "../entry.ts";

export const dassault = {
  vendor: "Dassault Systemes SE",
  seat: { value: "FR", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#DSYN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "dassault",
      name: { en: "Dassault Systèmes 3DEXPERIENCE", zh: "达索系统" },
      category: "design",
      domains: ["3ds.com"],
      cases: ["app.3ds.com"],
    },
  ],
} as const satisfies VendorEntry;
