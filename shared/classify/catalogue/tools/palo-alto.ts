import type { VendorEntry } from "../entry.ts";

export const paloAlto = {
  vendor: "Palo Alto Networks, Inc.",
  seat: { value: "US", source: "https://github.com/datasets/s-and-p-500-companies/blob/main/data/constituents.csv#L360", checked: "2026-11-22" },
  tools: [
    {
      id: "palo-alto",
      name: { en: "Palo Alto Networks Prisma", zh: null },
      category: "security",
      domains: ["paloaltonetworks.com", "prismaaccess.com"],
      cases: ["app.paloaltonetworks.com", "prismaaccess.com"],
    },
  ],
} as const satisfies VendorEntry;
