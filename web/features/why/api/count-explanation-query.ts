import { standing } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import { activityList } from "../../../lib/ledger/activity-list.ts";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

const count = z.number().int().min(0);

/** count_explanation(p_org, p_entity, p_year): the figure beside what it is made of, read in one snapshot. */
const countExplanation = z.object({
  standing,
  activities: activityList,
  declaredVolumes: z.array(
    z.object({
      id: z.string(),
      toolId: z.string().nullable(),
      host: z.string(),
      on: z.string(),
      people: count,
      sensitivePeople: count,
      note: z.string(),
      declaredBy: z.string().nullable(),
      withdrawnAt: z.string().nullable(),
    }),
  ),
  individuals: z.object({ sure: count, doubtful: count, namesOnly: count, namesOnlyRecords: count, exemptOnly: count }),
  links: z.object({ linking: count, shared: count, undone: count }),
});
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
