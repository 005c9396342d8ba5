import type { VendorEntry } from "../entry.ts";

export const judgeMe = {
  vendor: "Judge.me Ltd",
  seat: { value: "GB", source: "https://cdn.judge.me/terms", checked: "2026-11-25" },
  contracting: { value: "GB", source: "https://cdn.judge.me/terms", checked: "2026-11-25" },
  tools: [
    {
      id: "judge-me",
      name: { en: "Judge.me", zh: null },
      category: "commerce",
      domains: ["judge.me"],
      cases: ["app.judge.me"],
    },
  ],
} as const satisfies VendorEntry;
