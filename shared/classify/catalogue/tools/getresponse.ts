import type { VendorEntry } from "../entry.ts";

export const getresponse = {
  vendor: "GetResponse",
  seat: { value: "PL", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#marketing-tools", checked: "2026-11-25" },
  tools: [
    {
      id: "getresponse",
      name: { en: "GetResponse", zh: null },
      category: "marketing",
      domains: ["getresponse.com"],
      cases: ["getresponse.com", "app.getresponse.com"],
    },
  ],
} as const satisfies VendorEntry;
