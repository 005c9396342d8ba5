import { toolDecisionList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { useWorkspace } from "../workspace/workspace-context.ts";
import { POLL } from "./poll-rhythm.ts";
import { useLedgerQuery } from "./use-ledger-query.ts";

export type ToolDecision = z.infer<typeof toolDecisionList>["decisions"][number];

export function useToolDecisionList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "tool_decision_list", args: { p_org: organisation.id }, shape: toolDecisionList, every: POLL.lists });
}
