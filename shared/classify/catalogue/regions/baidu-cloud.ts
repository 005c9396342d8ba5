import type { RegionRule } from "../entry.ts";

/** `bucket.bj.bcebos.com`: the last label before the domain. `cdn` is no region. */
export const baiduCloud = {
  id: "baidu-cloud",
  find: /(?:^|\.)((?!cdn\b)[a-z]{2,4}(?:-\d)?)\.bcebos\.com$/,
  regions: {
    bj: "CN",
    bd: "CN",
    su: "CN",
    gz: "CN",
    cd: "CN",
    yq: "CN",
    fwh: "CN",
    fsh: "CN",
    hkg: "HK",
  },
  source: "https://cloud.baidu.com/doc/BOS/s/akrqd2wcx",
  checked: "2026-11-25",
  examples: {
    "example.bj.bcebos.com": "CN",
    "example.hkg.bcebos.com": "HK",
    "s3.hkg.bcebos.com": "HK",
    "example.sin.bcebos.com": null,
    "example.cdn.bcebos.com": null,
    "bcebos.com": null,
  },
} as const satisfies RegionRule;
