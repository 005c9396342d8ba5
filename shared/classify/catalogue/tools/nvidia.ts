import type { VendorEntry } from "../entry.ts";

export const nvidia = {
  vendor: "NVIDIA Corporation",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/nvidia.json", checked: "2026-11-25" },
  tools: [
    {
      id: "nvidia",
      name: { en: "NVIDIA", zh: null },
      category: "ai",
      domains: ["nvidia.com"],
      cases: ["nvidia.com", "build.nvidia.com", "integrate.api.nvidia.com"],
    },
  ],
} as const satisfies VendorEntry;
