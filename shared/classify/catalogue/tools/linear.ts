import type { VendorEntry } from "../entry.ts";

export const linear = {
  vendor: "Linear Orbit, Inc.",
  seat: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Linear/Privacy%20Policy.md", checked: "2026-11-25" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Linear/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "linear",
      name: { en: "Linear", zh: null },
      category: "project",
      domains: ["linear.app"],
      cases: ["linear.app", "api.linear.app"],
    },
  ],
} as const satisfies VendorEntry;
