import { memberList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { useWorkspace } from "../workspace/workspace-context.ts";
import { POLL } from "./poll-rhythm.ts";
import { useLedgerQuery } from "./use-ledger-query.ts";

export type Member = z.infer<typeof memberList>[number];

export function useMemberList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "member_list", args: { p_org: organisation.id }, shape: memberList, every: POLL.lists });
}
