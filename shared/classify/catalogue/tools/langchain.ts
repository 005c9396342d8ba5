import type { VendorEntry } from "../entry.ts";

export const langchain = {
  vendor: "LangChain",
  seat: { value: "US", source: "https://github.com/Jonherries/forbesailist/blob/main/ai_companies.csv#LangChain", checked: "2026-11-25" },
  tools: [
    {
      id: "langchain",
      name: { en: "LangSmith and LangGraph", zh: null },
      category: "ai",
      domains: ["langchain.com"],
      cases: ["langchain.com", "smith.langchain.com", "api.smith.langchain.com"],
    },
  ],
} as const satisfies VendorEntry;
