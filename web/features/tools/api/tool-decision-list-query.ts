import { toolDecisionList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type ToolDecision = z.infer<typeof toolDecisionList>["decisions"][number];

export function useToolDecisionList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "tool_decision_list", args: { p_org: organisation.id }, shape: toolDecisionList, every: POLL.lists });
}
