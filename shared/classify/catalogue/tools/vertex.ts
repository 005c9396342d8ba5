import type { VendorEntry } from "../entry.ts";

export const vertex = {
  vendor: "Vertex, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/NGM.csv#VERX", checked: "2026-11-25" },
  tools: [
    {
      id: "vertex",
      name: { en: "Vertex", zh: null },
      category: "finance",
      domains: ["vertexinc.com", "vertexsmb.com"],
      cases: ["vertexinc.com", "vertexsmb.com"],
    },
  ],
} as const satisfies VendorEntry;
