import { activityList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { useWorkspace } from "../workspace/workspace-context.ts";
import { POLL } from "./poll-rhythm.ts";
import { useLedgerQuery } from "./use-ledger-query.ts";

export type Activity = z.infer<typeof activityList>[number];

export function useActivityList() {
  const { organisation, entity, year } = useWorkspace();
  return useLedgerQuery({ name: "activity_list", args: { p_org: organisation.id, p_entity: entity.id, p_year: year }, shape: activityList, every: POLL.lists });
}
