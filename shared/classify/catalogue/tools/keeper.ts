import type { VendorEntry } from "../entry.ts";

export const keeper = {
  vendor: "Keeper Security, Inc.",
  seat: { value: "US", source: "https://github.com/citp/privacy-policy-historical/blob/2224e57e418e4936776e64183d9e730de6b5c5f7/k/ke/kee/keepersecurity.com.md", checked: "2026-11-25" },
  tools: [
    {
      id: "keeper",
      name: { en: "Keeper", zh: null },
      category: "security",
      domains: ["keepersecurity.com", "keepersecurity.eu"],
      cases: ["keepersecurity.com", "keepersecurity.eu"],
    },
  ],
} as const satisfies VendorEntry;
