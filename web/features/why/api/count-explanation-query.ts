import { countExplanation } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type Explanation = z.infer<typeof countExplanation>;

export function useCountExplanation() {
  const { organisation, entity, year } = useWorkspace();
  return useLedgerQuery({
    name: "count_explanation",
    args: { p_org: organisation.id, p_entity: entity.id, p_year: year },
    shape: countExplanation,
    every: POLL.lists,
  });
}
