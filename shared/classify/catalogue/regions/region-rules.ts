import type { RegionRule } from "../entry.ts";
import { aliyun } from "./aliyun.ts";
import { auth0 } from "./auth0.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { baiduCloud } from "./baidu-cloud.ts";
import { braze } from "./braze.ts";
import { datadog } from "./datadog.ts";
import { digitalocean } from "./digitalocean.ts";
import { dynamics } from "./dynamics.ts";
import { googleCloud } from "./google-cloud.ts";
import { huawei } from "./huawei.ts";
import { hubspot } from "./hubspot.ts";
import { intercom } from "./intercom.ts";
import { internationalEditions } from "./international-editions.ts";
import { linode } from "./linode.ts";
import { mailchimp } from "./mailchimp.ts";
import { mixpanel } from "./mixpanel.ts";
import { salesforce } from "./salesforce.ts";
import { sap } from "./sap.ts";
import { sentry } from "./sentry.ts";
import { snowflake } from "./snowflake.ts";
import { successfactors } from "./successfactors.ts";
import { tencent } from "./tencent.ts";
import { twilio } from "./twilio.ts";
import { volcengine } from "./volcengine.ts";
import { zoho } from "./zoho.ts";

export const REGION_RULES: ReadonlyMap<string, RegionRule> = new Map(
  [
    aliyun,
    auth0,
    aws,
    azure,
    datadog,
    digitalocean,
    dynamics,
    googleCloud,
    hubspot,
    huawei,
    internationalEditions,
    linode,
    mailchimp,
    salesforce,
    sap,
    successfactors,
    tencent,
    zoho,
    baiduCloud,
    volcengine,
    sentry,
    intercom,
    twilio,
    braze,
    mixpanel,
    snowflake,
  ].map((rule: RegionRule) => [rule.id, rule]),
);
