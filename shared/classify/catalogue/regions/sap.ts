import type { RegionRule } from "../entry.ts";

/** SAP's landscapes in the mainland have names of their own under `.cn`. Where `sapsf.cn` is kept stands in no source that could be named: it counts as SAP's elsewhere. */
export const sap = {
  id: "sap",
  find: /(?:^|\.)(sapcloud\.cn|sapsf\.cn)$/,
  regions: { "sapcloud.cn": "CN" },
  source:
    "https://github.com/SAP-docs/btp-cloud-platform/blob/main/docs/10-concepts/regions-and-api-endpoints-available-for-the-cloud-foundry-environment-f344a57.md",
  checked: "2026-11-25",
  examples: { "cockpit.cn40.platform.sapcloud.cn": "CN", "performancemanager15.sapsf.cn": null, "performancemanager5.sapsf.eu": null, "notsapcloud.cn": null },
} as const satisfies RegionRule;
