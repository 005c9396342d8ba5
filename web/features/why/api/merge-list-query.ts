import { ledgerInstant } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

const report = z.object({ reportId: z.string(), occurredAt: ledgerInstant, toolId: z.string().nullable(), host: z.string() }).nullable();

/** merge_list(p_org, p_before, p_limit), newest first: the kind of the identifier, never the identifier. */
const mergeList = z.array(
  z.object({ id: z.number().int(), mergedAt: ledgerInstant, kind: z.string(), state: z.enum(["links", "shared", "undone"]), first: report, again: report }),
);
export type Merge = z.infer<typeof mergeList>[number];

const LIMIT = 20;

export function useMergeList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "merge_list", args: { p_org: organisation.id, p_before: null, p_limit: LIMIT }, shape: mergeList, every: POLL.lists });
}
