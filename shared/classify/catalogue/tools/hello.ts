import type { VendorEntry } from "../entry.ts";

export const hello = {
  vendor: "Hello TransTech",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1038", checked: "2026-11-22" },
  tools: [
    {
      id: "hello",
      name: { en: "Hello (Hellobike)", zh: "哈啰" },
      category: "travel",
      domains: ["hellobike.com"],
      cases: ["app.hellobike.com"],
    },
  ],
} as const satisfies VendorEntry;
