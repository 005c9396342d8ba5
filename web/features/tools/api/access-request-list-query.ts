import { accessRequestList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type AccessRequest = z.infer<typeof accessRequestList>[number];

export function useAccessRequestList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "access_request_list", args: { p_org: organisation.id }, shape: accessRequestList, every: POLL.figures });
}
