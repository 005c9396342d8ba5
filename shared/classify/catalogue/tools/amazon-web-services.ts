import type { VendorEntry } from "../entry.ts";

export const amazonWebServices = {
  vendor: "Amazon Web Services, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#AMZN.MX", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Amazon%20Web%20Services/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "aws",
      name: { en: "Amazon Web Services", zh: "亚马逊云科技（海外区域）" },
      category: "cloud",
      domains: ["amazonaws.com", "aws.amazon.com", "awsapps.com", "cloudfront.net", "awsstatic.com", "elasticbeanstalk.com", "awsapprunner.com", "on.aws", "amplifyapp.com"],
      offered: { value: ["AE", "AU", "BH", "BR", "CA", "CH", "DE", "ES", "FR", "GB", "HK", "ID", "IE", "IL", "IN", "IT", "JP", "KR", "MX", "MY", "NZ", "SE", "SG", "TH", "TW", "US", "ZA"], source: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-region-billing-codes.html", checked: "2026-11-22" },
      domesticSibling: { value: "aws-china", source: "https://aws.amazon.com/blogs/enterprise-strategy/getting-started-with-aws-services-in-aws-china-beijing-region-and-aws-china-ningxia-region/", checked: "2026-11-22" },
      regions: "aws",
      cases: ["example.s3.ap-southeast-1.amazonaws.com", "aws.amazon.com", "awsapps.com", "cloudfront.net", "awsstatic.com", "example.eba-x.ap-southeast-1.elasticbeanstalk.com", "example.ap-southeast-1.awsapprunner.com", "example.lambda-url.eu-central-1.on.aws", "main.example.amplifyapp.com"],
    },
  ],
} as const satisfies VendorEntry;
