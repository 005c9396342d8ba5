import type { VendorEntry } from "../entry.ts";

export const jumpcloud = {
  vendor: "JumpCloud",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L589", checked: "2026-11-22" },
  tools: [
    {
      id: "jumpcloud",
      name: { en: "JumpCloud", zh: null },
      category: "identity",
      domains: ["jumpcloud.com"],
      cases: ["app.jumpcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
