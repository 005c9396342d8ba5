import type { VendorEntry } from "../entry.ts";

export const wedoctor = {
  vendor: "WeDoctor",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L968", checked: "2026-11-22" },
  tools: [
    {
      id: "wedoctor",
      name: { en: "WeDoctor", zh: "微医" },
      category: "hr",
      domains: ["guahao.com", "wedoctor.com"],
      cases: ["app.guahao.com", "wedoctor.com"],
    },
  ],
} as const satisfies VendorEntry;
