import type { RegionRule } from "../entry.ts";

/** `example.crm4.dynamics.com`: the number names the area; only areas of one country are listed. */
export const dynamics = {
  id: "dynamics",
  find: /\.(crm\d{0,2})\.dynamics\.com$/,
  regions: {
    crm: "US",
    crm3: "CA",
    crm7: "JP",
    crm8: "IN",
    crm9: "US",
    crm11: "GB",
    crm12: "FR",
  },
  source: "https://www.powershellgallery.com/packages/PowerCds/2.0.0.9/Content/Functions%5CConnection%5CResolve-CdsApiUrl.ps1",
  checked: "2026-11-22",
  examples: {
    "example.crm.dynamics.com": "US",
    "example.crm7.dynamics.com": "JP",
    "example.crm11.dynamics.com": "GB",
    "example.crm4.dynamics.com": null,
    "example.crm5.dynamics.com": null,
  },
} as const satisfies RegionRule;
