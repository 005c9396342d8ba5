import type { VendorEntry } from "../entry.ts";

export const cursor = {
  vendor: "Anysphere, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Cursor/Terms%20of%20Service.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Cursor/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "cursor",
      name: { en: "Cursor", zh: null },
      category: "ai",
      domains: ["cursor.com", "cursor.sh"],
      cases: ["cursor.com", "cursor.sh", "api2.cursor.sh"],
    },
  ],
} as const satisfies VendorEntry;
