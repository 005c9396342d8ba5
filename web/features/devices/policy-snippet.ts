import type { AdminPolicy } from "@outflow/shared/contract/policy.ts";

/** What an administrator puts into Chrome's or Edge's policy so that browsers enrol by themselves. */
export function policySnippet(extensionId: string, policy: AdminPolicy): string {
  return JSON.stringify({ "3rdparty": { extensions: { [extensionId]: policy } } }, null, 2);
}
