import { exemptionList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type Claim = z.infer<typeof exemptionList>[number];

export function useExemptionList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "exemption_list", args: { p_org: organisation.id }, shape: exemptionList, every: POLL.lists });
}
