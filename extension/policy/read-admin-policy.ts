import { ADMIN_POLICY, type AdminPolicy, type PolicyKey } from "@outflow/shared/contract/policy.ts";

export interface ReadPolicy {
  readonly policy: AdminPolicy;
  /** Keys whose values did not fit; the rest of the policy holds all the same. */
  readonly mistakes: readonly PolicyKey[];
}

/** Reads what Chrome's managed storage holds: unknown keys are ignored, a wrong value is dropped by key and named. */
export function readAdminPolicy(stored: Record<string, unknown>): ReadPolicy {
  const policy: Record<string, unknown> = {};
  const mistakes: PolicyKey[] = [];
  for (const key of Object.keys(ADMIN_POLICY) as PolicyKey[]) {
    const value = stored[key];
    if (value === undefined || value === null || value === "") continue;
    const read = ADMIN_POLICY[key].schema.safeParse(value);
    if (read.success) policy[key] = read.data;
    else mistakes.push(key);
  }
  return { policy: policy as AdminPolicy, mistakes };
}
