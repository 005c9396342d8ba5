import type { VendorEntry } from "../entry.ts";

export const sinnetNwcd = {
  vendor: "Beijing Sinnet Technology Co., Ltd. and Ningxia Western Cloud Data Technology Co., Ltd.",
  seat: { value: "CN", source: "https://aws.amazon.com/blogs/enterprise-strategy/getting-started-with-aws-services-in-aws-china-beijing-region-and-aws-china-ningxia-region/", checked: "2026-11-22" },
  contracting: { value: "CN", source: "https://awsnegotiations.com/aws-china-region-pricing.html", checked: "2026-11-22" },
  tools: [
    {
      id: "aws-china",
      name: { en: "Amazon Web Services in China (Sinnet, NWCD)", zh: "亚马逊云科技中国区域（光环新网、西云数据运营）" },
      category: "cloud",
      domains: ["amazonaws.com.cn", "amazonaws.cn", "elasticbeanstalk.com.cn", "cloudfront.cn"],
      hosting: { value: "CN", source: "https://aws.amazon.com/blogs/enterprise-strategy/getting-started-with-aws-services-in-aws-china-beijing-region-and-aws-china-ningxia-region/", checked: "2026-11-22" },
      regions: "aws",
      cases: ["s3.cn-north-1.amazonaws.com.cn", "console.amazonaws.cn", "example.cn-north-1.elasticbeanstalk.com.cn", "example.cloudfront.cn"],
    },
  ],
} as const satisfies VendorEntry;
