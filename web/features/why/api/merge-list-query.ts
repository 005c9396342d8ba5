import { mergeList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type Merge = z.infer<typeof mergeList>[number];

const LIMIT = 20;

export function useMergeList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "merge_list", args: { p_org: organisation.id, p_before: null, p_limit: LIMIT }, shape: mergeList, every: POLL.lists });
}
