import type { RegionRule } from "../entry.ts";

/** `bucket.tos-cn-beijing.volces.com`, `tos-s3-cn-shanghai.volces.com`, `ark.cn-beijing.volces.com`, `imagex.ap-southeast-1.volcengineapi.com`. The vendor names Johor for ap-southeast-1. */
export const volcengine = {
  id: "volcengine",
  find: /(?:^|\.|-)((?:cn|ap|eu|us|me|sa)-[a-z]+(?:-\d)?)\.(?:volces|volcengineapi)\.com$/,
  regions: {
    "cn-beijing": "CN",
    "cn-shanghai": "CN",
    "cn-guangzhou": "CN",
    "cn-north-1": "CN",
    "cn-hongkong": "HK",
    "ap-southeast-1": "MY",
  },
  source: "https://www.volcengine.com/docs/508/1544699",
  checked: "2026-11-25",
  examples: {
    "example.tos-cn-beijing.volces.com": "CN",
    "tos-s3-cn-shanghai.volces.com": "CN",
    "example.tos-cn-hongkong.volces.com": "HK",
    "imagex.ap-southeast-1.volcengineapi.com": "MY",
    "ark.cn-beijing.volces.com": "CN",
    "example.tos-ap-southeast-3.volces.com": null,
    "open.volcengineapi.com": null,
  },
} as const satisfies RegionRule;
