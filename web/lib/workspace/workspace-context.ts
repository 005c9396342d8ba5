import type { Role, whoami } from "@outflow/shared/contract/ledger-api.ts";
import { createContext, useContext } from "react";
import type { z } from "zod";
import type { Permissions } from "./permissions.ts";

export type Membership = z.infer<typeof whoami>["memberships"][number];

/** Whose figures are on screen: one organisation, one legal entity, one Beijing year. */
export interface Workspace {
  readonly memberships: readonly Membership[];
  readonly organisation: Membership["organisation"];
  readonly entities: Membership["legalEntities"];
  readonly entity: Membership["legalEntities"][number];
  readonly year: number;
  readonly years: readonly number[];
  readonly role: Role;
  readonly may: Permissions;
  readonly email: string;
  readonly userId: string;
  readonly choose: (choice: { organisation?: string; entity?: string; year?: number }) => void;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("useWorkspace outside of its provider");
  return workspace;
}
