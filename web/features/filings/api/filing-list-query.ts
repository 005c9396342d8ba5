import { filingList } from "@outflow/shared/contract/ledger-api-filings.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type FilingRecord = z.infer<typeof filingList>[number];

export const FILING_STATES = ["preparing", "filed", "accepted", "passed", "failed", "ended"] as const satisfies readonly FilingRecord["state"][];

export function useFilingList() {
  const { organisation, entity } = useWorkspace();
  return useLedgerQuery({ name: "filing_list", args: { p_org: organisation.id, p_entity: entity.id }, shape: filingList, every: POLL.lists });
}
