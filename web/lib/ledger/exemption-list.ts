import { exemptionList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { z } from "zod";
import { useWorkspace } from "../workspace/workspace-context.ts";
import { POLL } from "./poll-rhythm.ts";
import { useLedgerQuery } from "./use-ledger-query.ts";

export type Claim = z.infer<typeof exemptionList>[number];

export function useExemptionList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "exemption_list", args: { p_org: organisation.id }, shape: exemptionList, every: POLL.lists });
}
