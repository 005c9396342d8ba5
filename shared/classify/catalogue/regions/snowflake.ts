import type { RegionRule } from "../entry.ts";

/** `account.ap-southeast-1.snowflakecomputing.com`, `account.eu-west-2.aws.snowflakecomputing.com`: regions of AWS as their names are; those of the other clouds are written otherwise and prove nothing here. */
export const snowflake = {
  id: "snowflake",
  find: /\.((?:af|ap|ca|eu|sa|us)-(?:central|east|north|northeast|northwest|south|southeast|west)-\d)(?:\.aws)?\.snowflakecomputing\.com$/,
  regions: {
    "us-east-1": "US",
    "us-east-2": "US",
    "us-west-2": "US",
    "ca-central-1": "CA",
    "sa-east-1": "BR",
    "af-south-1": "ZA",
    "ap-northeast-1": "JP",
    "ap-northeast-2": "KR",
    "ap-northeast-3": "JP",
    "ap-south-1": "IN",
    "ap-southeast-1": "SG",
    "ap-southeast-2": "AU",
    "eu-central-1": "DE",
    "eu-north-1": "SE",
    "eu-west-1": "IE",
    "eu-west-2": "GB",
    "eu-west-3": "FR",
  },
  source: "https://docs.snowflake.com/user-guide/interactive-cloud-availability",
  checked: "2026-11-25",
  examples: {
    "example.ap-southeast-1.snowflakecomputing.com": "SG",
    "example.ap-northeast-1.aws.snowflakecomputing.com": "JP",
    "example.snowflakecomputing.com": null,
    "example.west-europe.azure.snowflakecomputing.com": null,
  },
} as const satisfies RegionRule;
