import { destinationOverride } from "@outflow/shared/contract/device-api.ts";
import { ledgerInstant } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

/** tool_decision_list(p_org): what devices get, and what only the dashboard shows. */
const toolDecision = z.object({
  ...destinationOverride.shape,
  responsible: z.string().nullable(),
  notes: z.string().nullable(),
  version: z.number().int(),
  decidedAt: ledgerInstant,
  decidedBy: z.string().nullable(),
});
const toolDecisionList = z.object({ version: z.number().int(), decisions: z.array(toolDecision) });

export type ToolDecision = z.infer<typeof toolDecision>;

export function useToolDecisionList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "tool_decision_list", args: { p_org: organisation.id }, shape: toolDecisionList, every: POLL.lists });
}
