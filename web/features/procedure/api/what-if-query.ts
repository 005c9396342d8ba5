import { whatIf, type whatIfChanges } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type LedgerChanges = z.infer<typeof whatIfChanges>;

/** what_if: the counts as if activities were dropped, exempt, or sent nothing sensitive. Reads every exposure, so it is asked once per change. */
export function useLedgerWhatIf(changes: LedgerChanges) {
  const { organisation, entity, year } = useWorkspace();
  const enabled = Object.values(changes).some((ids) => ids && ids.length > 0);
  return useLedgerQuery({
    name: "what_if",
    args: { p_org: organisation.id, p_entity: entity.id, p_year: year, p_changes: changes },
    shape: whatIf,
    keep: true,
    enabled,
  });
}
