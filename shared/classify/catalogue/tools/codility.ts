import type { VendorEntry } from "../entry.ts";

export const codility = {
  vendor: "Codility Limited",
  seat: { value: "GB", source: "https://www.codility.com/terms-of-service-february-2024/", checked: "2026-11-25" },
  contracting: { value: "GB", source: "https://www.codility.com/terms-of-service-february-2024/", checked: "2026-11-25" },
  tools: [
    {
      id: "codility",
      name: { en: "Codility", zh: null },
      category: "recruiting",
      domains: ["codility.com"],
      cases: ["app.codility.com"],
    },
  ],
} as const satisfies VendorEntry;
