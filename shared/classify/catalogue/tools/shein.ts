import type { VendorEntry } from "../entry.ts";

export const shein = {
  vendor: "Roadget Business Pte. Ltd.",
  seat: { value: "SG", source: "https://github.com/OpenTermsArchive/vlopses-us-versions/blob/main/Shein/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "shein",
      name: { en: "SHEIN", zh: "希音" },
      category: "commerce",
      domains: ["shein.com"],
      cases: ["shein.com", "us.shein.com"],
    },
  ],
} as const satisfies VendorEntry;
