import type { RegionRule } from "../entry.ts";

/**
 * `oss-us-west-1`, `bucket.oss-cn-hangzhou-internal`, `name.cn-shanghai.log`, `ecs.ap-southeast-1`: always a whole label, at most one label before the domain.
 * Names of the international edition, accelerated ones and databases that name a place (`mysql.singapore.rds`) may be anywhere: only those that are known are listed.
 */
export const aliyun = {
  id: "aliyun",
  find: /(?:^|\.)(?:oss-|s3\.oss-)?((?:ap|cn|eu|me|na|us)-[a-z]+(?:-\d{1,2})?|accelerate(?:-overseas)?)(?:-internal|-vpc|-intranet)?(?:\.(?!oss-)[a-z0-9-]+)?\.aliyuncs\.com$|(?:^|\.)([a-z0-9]+(?:-[a-z0-9]+)*-(?:intl|us)|(?!mysql|pg|sqlserver|ppas|mariadb)[a-z-]+\.rds)\.aliyuncs\.com$/,
  regions: {
    "cn-hangzhou": "CN",
    "cn-shanghai": "CN",
    "cn-qingdao": "CN",
    "cn-beijing": "CN",
    "cn-zhangjiakou": "CN",
    "cn-huhehaote": "CN",
    "cn-wulanchabu": "CN",
    "cn-shenzhen": "CN",
    "cn-heyuan": "CN",
    "cn-guangzhou": "CN",
    "cn-chengdu": "CN",
    "cn-hongkong": "HK",
    "us-west-1": "US",
    "us-east-1": "US",
    "ap-southeast-1": "SG",
    "ap-southeast-2": "AU",
    "ap-southeast-3": "MY",
    "ap-southeast-5": "ID",
    "ap-southeast-6": "PH",
    "ap-southeast-7": "TH",
    "ap-southeast-8": "MY",
    "ap-northeast-1": "JP",
    "ap-northeast-2": "KR",
    "ap-south-1": "IN",
    "eu-central-1": "DE",
    "eu-west-1": "GB",
    "me-east-1": "AE",
    "me-central-1": "SA", // https://www.alibabacloud.com/help/tr/vod/developer-reference/api-vod-2017-03-21-endpoint
    // https://www.alibabacloud.com/help/en/model-studio/qwen-api-via-dashscope
    "dashscope-intl": "SG",
    "dashscope-us": "US",
  },
  source: "https://help.aliyun.com/en/auto-scaling/developer-reference/api-ess-2014-08-28-endpoint",
  checked: "2026-11-25",
  examples: {
    "oss-us-west-1.aliyuncs.com": "US",
    "example.oss-us-west-1.aliyuncs.com": "US",
    "oss-cn-hangzhou.aliyuncs.com": "CN",
    "example.oss-cn-hangzhou-internal.aliyuncs.com": "CN",
    "example.oss-cn-hongkong.aliyuncs.com": "HK",
    "ecs.ap-southeast-1.aliyuncs.com": "SG",
    "example.cn-shanghai.log.aliyuncs.com": "CN",
    "example.eu-central-1.log.aliyuncs.com": "DE",
    "oss-us-west-1.oss-cn-beijing.aliyuncs.com": "CN",
    "example.oss-ap-southeast-7.aliyuncs.com": "TH",
    "dashscope-intl.aliyuncs.com": "SG",
    "dashscope.aliyuncs.com": null,
    "rm-example.mysql.singapore.rds.aliyuncs.com": null,
    "rm-example.mysql.rds.aliyuncs.com": null,
    "alidns-intl.aliyuncs.com": null,
    "ecs.aliyuncs.com": null,
    "oss-accelerate-overseas.aliyuncs.com": null,
  },
} as const satisfies RegionRule;
