import type { VendorEntry } from "../entry.ts";

export const activecampaign = {
  vendor: "ActiveCampaign",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L519", checked: "2026-11-22" },
  tools: [
    {
      id: "activecampaign",
      name: { en: "ActiveCampaign", zh: null },
      category: "marketing",
      domains: ["activecampaign.com", "activehosted.com"],
      cases: ["app.activecampaign.com", "activehosted.com"],
    },
  ],
} as const satisfies VendorEntry;
