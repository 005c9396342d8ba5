import { ledgerInstant, ROLES } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

/** member_list(p_org). `joinedAt` null = invited and not signed in yet. */
const memberList = z.array(
  z.object({ id: z.string(), email: z.string(), role: z.enum(ROLES), invitedAt: ledgerInstant.nullable(), joinedAt: ledgerInstant.nullable() }),
);
export type Member = z.infer<typeof memberList>[number];

export function useMemberList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "member_list", args: { p_org: organisation.id }, shape: memberList, every: POLL.lists });
}
