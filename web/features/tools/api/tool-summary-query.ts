import { toolSummary } from "@outflow/shared/contract/ledger-api.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type ToolRow = z.infer<typeof toolSummary>[number];

export function useToolSummary() {
  const { organisation, entity, year } = useWorkspace();
  return useLedgerQuery({ name: "tool_summary", args: { p_org: organisation.id, p_entity: entity.id, p_year: year }, shape: toolSummary, every: POLL.figures });
}
