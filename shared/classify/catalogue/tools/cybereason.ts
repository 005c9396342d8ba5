import type { VendorEntry } from "../entry.ts";

export const cybereason = {
  vendor: "Cybereason",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L854", checked: "2026-11-22" },
  tools: [
    {
      id: "cybereason",
      name: { en: "Cybereason", zh: null },
      category: "security",
      domains: ["cybereason.com", "cybereason.net"],
      cases: ["app.cybereason.com", "cybereason.net"],
    },
  ],
} as const satisfies VendorEntry;
