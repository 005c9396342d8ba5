import { type ReactNode, useCallback, useEffect, useMemo } from "react";
import { useSearchParams } from "react-router";
import { beijingYear } from "../format/beijing-time.ts";
import { permissionsOf } from "./permissions.ts";
import { pickWorkspace } from "./pick-workspace.ts";
import { rememberChoice, rememberedChoice } from "./remembered-choice.ts";
import { type Membership, type Workspace, WorkspaceContext } from "./workspace-context.ts";

interface Props {
  readonly me: { readonly email: string; readonly userId: string; readonly memberships: readonly Membership[] };
  readonly firstYear: number;
  readonly children: ReactNode;
}

/** The choice lives in the address, so that a page can be sent to a colleague; the last visit fills what the address leaves open. */
export function WorkspaceProvider({ me, firstYear, children }: Props) {
  const [params, setParams] = useSearchParams();
  const thisYear = beijingYear(new Date());
  const years = useMemo(() => Array.from({ length: thisYear - firstYear + 1 }, (_, back) => thisYear - back), [thisYear, firstYear]);
  const remembered = rememberedChoice();
  const asked = { organisation: params.get("org"), entity: params.get("entity") };
  const picked = pickWorkspace(
    me.memberships,
    {
      organisation: asked.organisation ?? (asked.entity ? null : remembered.organisation),
      entity: asked.entity ?? (asked.organisation ? null : remembered.entity),
      year: Number(params.get("year")) || thisYear,
    },
    years,
  );

  const choose = useCallback<Workspace["choose"]>(
    (choice) =>
      setParams((before) => {
        const after = new URLSearchParams(before);
        if (choice.organisation) {
          after.set("org", choice.organisation);
          after.delete("entity");
        }
        if (choice.entity) after.set("entity", choice.entity);
        if (choice.year) after.set("year", String(choice.year));
        return after;
      }),
    [setParams],
  );

  const organisationId = picked?.membership.organisation.id;
  const entityId = picked?.entity.id;
  useEffect(() => {
    if (organisationId && entityId) rememberChoice({ organisation: organisationId, entity: entityId });
  }, [organisationId, entityId]);

  if (!picked) return null;
  const workspace: Workspace = {
    memberships: me.memberships,
    organisation: picked.membership.organisation,
    entities: picked.membership.legalEntities,
    entity: picked.entity,
    year: picked.year,
    years,
    role: picked.membership.role,
    may: permissionsOf(picked.membership.role),
    email: me.email,
    userId: me.userId,
    choose,
  };
  return <WorkspaceContext.Provider value={workspace}>{children}</WorkspaceContext.Provider>;
}
