import { ledgerInstant } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

/** access_request_list(p_org), newest first. `answer` null = open. */
const accessRequestList = z.array(
  z.object({
    id: z.string(),
    toolId: z.string().nullable(),
    host: z.string(),
    note: z.string(),
    requestedAt: ledgerInstant,
    deviceLabel: z.string(),
    department: z.string().nullable(),
    answer: z.enum(["granted", "refused"]).nullable(),
    answeredAt: ledgerInstant.nullable(),
    answerNote: z.string().nullable(),
  }),
);
export type AccessRequest = z.infer<typeof accessRequestList>[number];

export function useAccessRequestList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "access_request_list", args: { p_org: organisation.id }, shape: accessRequestList, every: POLL.figures });
}
