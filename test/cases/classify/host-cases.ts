import type { HostCase } from "./host-case.ts";
import { INTERNAL_HOSTS } from "./internal-hosts.ts";
import { LOOK_ALIKES } from "./look-alikes.ts";
import { REGIONS } from "./regions.ts";
import { SELLERS_AND_NEWCOMERS } from "./sellers-and-newcomers.ts";
import { SIBLINGS } from "./siblings.ts";
import { SPELLINGS } from "./spellings.ts";
import { VENDOR_REGIONS } from "./vendor-regions.ts";

/** Hosts and paths as the recorded captures of real tools have them. */
const CAPTURED: readonly HostCase[] = [
  { input: "https://app.hubspot.com/api/inbounddb-objects/v1/create/0-1?portalId=48000001", verdict: "overseas", tool: "hubspot", country: "US" },
  { input: "https://us21.admin.mailchimp.com/lists/members/import/upload", verdict: "overseas", tool: "mailchimp", country: "US" },
  { input: "https://example-cn.lightning.force.com/aura?r=12", verdict: "overseas", tool: "salesforce", country: "US" },
  { input: "https://example-cn.slack.com/api/chat.postMessage", verdict: "overseas", tool: "slack", country: "US" },
  { input: "https://chatgpt.com/backend-api/f/conversation", verdict: "overseas", tool: "chatgpt", country: "US" },
  { input: "https://example.feishu.cn/space/api/bitable/records", verdict: "mainland", tool: "feishu", country: "CN" },
  { input: "https://oapi.dingtalk.com/topapi/v2/user/create", verdict: "mainland", tool: "dingtalk", country: "CN" },
];

export const HOST_CASES: readonly HostCase[] = [
  ...CAPTURED,
  ...LOOK_ALIKES,
  ...SPELLINGS,
  ...INTERNAL_HOSTS,
  ...SIBLINGS,
  ...SELLERS_AND_NEWCOMERS,
  ...REGIONS,
  ...VENDOR_REGIONS,
];
