import type { VendorEntry } from "../entry.ts";

export const redHat = {
  vendor: "Red Hat",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Red%20Hat", checked: "2026-11-25" },
  tools: [
    {
      id: "red-hat",
      name: { en: "Red Hat", zh: "红帽" },
      category: "cloud",
      domains: ["redhat.com", "openshift.com", "openshiftapps.com", "quay.io"],
      cases: ["redhat.com", "openshift.com", "openshiftapps.com", "quay.io", "console.redhat.com"],
    },
  ],
} as const satisfies VendorEntry;
