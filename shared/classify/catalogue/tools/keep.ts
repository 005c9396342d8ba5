import type { VendorEntry } from "../entry.ts";

export const keep = {
  vendor: "Keep",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L802", checked: "2026-11-22" },
  tools: [
    {
      id: "keep",
      name: { en: "Keep", zh: "Keep" },
      category: "social",
      domains: ["gotokeep.com"],
      cases: ["app.gotokeep.com"],
    },
  ],
} as const satisfies VendorEntry;
