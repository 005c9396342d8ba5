import type { VendorEntry } from "../entry.ts";

export const prezi = {
  vendor: "Prezi Inc.",
  seat: { value: "US", source: "https://github.com/citp/privacy-policy-historical/blob/27344ee9a74f8d8a218cc60f77eaf6b8e579bbdf/p/pr/pre/prezi.com.md", checked: "2026-11-25" },
  tools: [
    {
      id: "prezi",
      name: { en: "Prezi", zh: null },
      category: "documents",
      domains: ["prezi.com"],
      cases: ["prezi.com"],
    },
  ],
} as const satisfies VendorEntry;
