import type { RegionRule } from "../entry.ts";

/**
 * `bucket-1250000000.cos.ap-singapore.myqcloud.com`, `cvm.ap-guangzhou.tencentcloudapi.com`: the last label before the domain, which names the city.
 * The international edition (`intl`) and accelerated names may be anywhere.
 */
export const tencent = {
  id: "tencent",
  find: /\.((?:ap|eu|na|sa|me)-[a-z]+|intl|accelerate)(?:-fsi|-\d)?\.(?:myqcloud|tencentcloudapi|tencentcos)\.(?:com|cn)$/,
  regions: {
    "ap-beijing": "CN",
    "ap-nanjing": "CN",
    "ap-shanghai": "CN",
    "ap-guangzhou": "CN",
    "ap-chengdu": "CN",
    "ap-chongqing": "CN",
    "ap-hongkong": "HK",
    "ap-singapore": "SG",
    "ap-mumbai": "IN",
    "ap-seoul": "KR",
    "ap-bangkok": "TH",
    "ap-tokyo": "JP",
    "ap-jakarta": "ID",
    "na-siliconvalley": "US",
    "na-ashburn": "US",
    "na-toronto": "CA",
    "eu-frankfurt": "DE",
    "eu-moscow": "RU",
    "sa-saopaulo": "BR",
  },
  source: "https://www.tencentcloud.com/ind/document/product/614/18940",
  checked: "2026-11-25",
  examples: {
    "cos.ap-singapore.myqcloud.com": "SG",
    "example-1250000000.cos.ap-singapore.myqcloud.com": "SG",
    "example-1250000000.cos.ap-guangzhou.myqcloud.com": "CN",
    "example-1250000000.cos.ap-hongkong.myqcloud.com": "HK",
    "example-1250000000.cos.na-siliconvalley.myqcloud.com": "US",
    "cvm.ap-tokyo.tencentcloudapi.com": "JP",
    "cvm.intl.tencentcloudapi.com": null,
    "example-1250000000.cos.ap-jakarta.myqcloud.com": "ID",
    "example-1250000000.cos.accelerate.myqcloud.com": null,
    "example.cos.ap-singapore.example.myqcloud.com": null,
  },
} as const satisfies RegionRule;
