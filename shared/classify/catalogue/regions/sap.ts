import type { RegionRule } from "../entry.ts";

/** SAP's platform in the mainland has a name of its own under `.cn`. */
export const sap = {
  id: "sap",
  find: /(?:^|\.)(sapcloud\.cn)$/,
  regions: { "sapcloud.cn": "CN" },
  source:
    "https://github.com/SAP-docs/btp-cloud-platform/blob/main/docs/10-concepts/regions-and-api-endpoints-available-for-the-cloud-foundry-environment-f344a57.md",
  checked: "2026-11-25",
  examples: { "cockpit.cn40.platform.sapcloud.cn": "CN", "platform.sapcloud.com": null, "notsapcloud.cn": null },
} as const satisfies RegionRule;
