import { standing } from "@outflow/shared/contract/ledger-api.ts";
import type { z } from "zod";
import { useWorkspace } from "../workspace/workspace-context.ts";
import { POLL } from "./poll-rhythm.ts";
import { useLedgerQuery } from "./use-ledger-query.ts";

export type Standing = z.infer<typeof standing>;

/** The number, its bounds and its coverage for the entity and year on screen. */
export function useStanding() {
  const { organisation, entity, year } = useWorkspace();
  return useLedgerQuery({ name: "standing", args: { p_org: organisation.id, p_entity: entity.id, p_year: year }, shape: standing, every: POLL.figures });
}
