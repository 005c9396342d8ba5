import type { RegionRule } from "../entry.ts";

/** `obs.ap-southeast-3.myhuaweicloud.com`, `ecs.cn-north-4.myhuaweicloud.com`. */
export const huawei = {
  id: "huawei",
  find: /(?:^|\.)((?:af|ap|cn|eu|la|me|na|ru|sa|tr)-[a-z]+-\d{1,3})\.(?:myhuaweicloud|huaweicloud)\.(?:com|eu)$/,
  regions: {
    "af-south-1": "ZA",
    "ap-southeast-1": "HK",
    "ap-southeast-2": "TH",
    "ap-southeast-3": "SG",
    "cn-east-2": "CN",
    "cn-east-3": "CN",
    "cn-north-1": "CN",
    "cn-north-4": "CN",
    "cn-south-1": "CN",
    "sa-argentina-1": "AR",
    "sa-peru-1": "PE",
    "na-mexico-1": "MX",
    // https://support.huaweicloud.com/intl/en-us/usermanual-sdrs/sdrs_ad_0003.html
    "la-north-2": "MX",
    "la-south-2": "CL",
    "tr-west-1": "TR",
    "sa-chile-1": "CL",
    "sa-brazil-1": "BR",
    "ru-northwest-2": "RU",
  },
  source: "https://github.com/rclone/rclone/blob/master/backend/s3/provider/HuaweiOBS.yaml",
  checked: "2026-11-22",
  examples: {
    "obs.ap-southeast-3.myhuaweicloud.com": "SG",
    "example.obs.ap-southeast-1.myhuaweicloud.com": "HK",
    "obs.cn-north-4.myhuaweicloud.com": "CN",
    "example.obs.la-south-2.myhuaweicloud.com": "CL",
    "obs.eu-west-101.myhuaweicloud.eu": null,
    "console.huaweicloud.com": null,
  },
} as const satisfies RegionRule;
