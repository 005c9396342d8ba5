import type { Role } from "@outflow/shared/contract/ledger-api.ts";

/** What a role sees buttons for. The ledger enforces it; this only hides what would be refused. */
export interface Permissions {
  readonly enrol: boolean;
  readonly revokeDevice: boolean;
  readonly revokeToken: boolean;
  readonly decide: boolean;
  /** Reads the audit log. */
  readonly audit: boolean;
  readonly manage: boolean;
}

export function permissionsOf(role: Role): Permissions {
  const owner = role === "owner";
  const officer = owner || role === "officer";
  return { enrol: owner, revokeDevice: officer, revokeToken: owner, decide: officer, manage: owner, audit: role !== "analyst" };
}
