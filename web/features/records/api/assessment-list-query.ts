import { assessmentList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type AssessmentEntry = z.infer<typeof assessmentList>[number];

const LIMIT = 500;

/** What was reported then, newest first. */
export function useAssessmentList() {
  const { organisation, entity, year } = useWorkspace();
  return useLedgerQuery({
    name: "assessment_list",
    args: { p_org: organisation.id, p_entity: entity.id, p_year: year, p_limit: LIMIT },
    shape: assessmentList,
    every: POLL.lists,
  });
}
