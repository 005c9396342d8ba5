import { memberList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type Member = z.infer<typeof memberList>[number];

export function useMemberList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "member_list", args: { p_org: organisation.id }, shape: memberList, every: POLL.lists });
}
