import type { VendorEntry } from "../entry.ts";

export const jottacloud = {
  vendor: "Jotta AS",
  seat: { value: "NO", source: "https://github.com/uscneps/Awesome-European-Tech/blob/main/README.md#cloud", checked: "2026-11-25" },
  contracting: { value: "NO", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Jottacloud/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "jottacloud",
      name: { en: "Jottacloud", zh: null },
      category: "storage",
      domains: ["jottacloud.com"],
      cases: ["jottacloud.com"],
    },
  ],
} as const satisfies VendorEntry;
