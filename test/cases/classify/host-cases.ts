import type { Verdict } from "@outflow/shared/contract/destination.ts";

export interface HostCase {
  readonly input: string;
  readonly verdict: Verdict;
  readonly tool?: string;
  readonly country?: string;
}

export const HOST_CASES: readonly HostCase[] = [
  { input: "https://app.hubspot.com/contacts/48000001", verdict: "overseas", tool: "hubspot", country: "US" },
  { input: "https://us21.admin.mailchimp.com/lists/members/import/upload", verdict: "overseas", tool: "mailchimp", country: "US" },
  { input: "https://example-cn.lightning.force.com/aura", verdict: "overseas", tool: "salesforce", country: "US" },
  { input: "https://example-cn.slack.com/api/chat.postMessage", verdict: "overseas", tool: "slack", country: "US" },
  { input: "https://chatgpt.com/backend-api/f/conversation", verdict: "overseas", tool: "chatgpt", country: "US" },
  { input: "https://example.feishu.cn/space/api/bitable/records", verdict: "mainland", tool: "feishu", country: "CN" },
  { input: "https://oapi.dingtalk.com/topapi/v2/user/create", verdict: "mainland", tool: "dingtalk", country: "CN" },
  { input: "salesforce.com.evil.example", verdict: "unknown" },
  { input: "notsalesforce.com", verdict: "unknown" },
  { input: "HTTPS://SLACK.COM.:443/", verdict: "overseas", tool: "slack", country: "US" },
  { input: "https://slack.com@evil.example/", verdict: "unknown" },
  { input: "https://[::1]:8443/", verdict: "internal" },
  { input: "192.168.1.10:8080", verdict: "internal" },
];
