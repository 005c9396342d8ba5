import type { VendorEntry } from "../entry.ts";

export const buffer = {
  vendor: "Buffer Inc.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/bufferapp.json", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/demo-versions/blob/main/Buffer/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "buffer",
      name: { en: "Buffer", zh: null },
      category: "marketing",
      domains: ["buffer.com"],
      cases: ["app.buffer.com"],
    },
  ],
} as const satisfies VendorEntry;
