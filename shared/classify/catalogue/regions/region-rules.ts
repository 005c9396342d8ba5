import type { RegionRule } from "../entry.ts";
import { aliyun } from "./aliyun.ts";
import { auth0 } from "./auth0.ts";
import { aws } from "./aws.ts";
import { hubspot } from "./hubspot.ts";
import { mailchimp } from "./mailchimp.ts";
import { tencent } from "./tencent.ts";

export const REGION_RULES: ReadonlyMap<string, RegionRule> = new Map(
  [aliyun, auth0, aws, hubspot, mailchimp, tencent].map((rule: RegionRule) => [rule.id, rule]),
);
