import { toolSummary } from "@outflow/shared/contract/ledger-api.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

/** The tools that received something this year: the choices of the tool filter. */
export function useSeenTools() {
  const { organisation, entity, year } = useWorkspace();
  return useLedgerQuery({ name: "tool_summary", args: { p_org: organisation.id, p_entity: entity.id, p_year: year }, shape: toolSummary });
}
