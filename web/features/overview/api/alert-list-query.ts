import { alertList } from "@outflow/shared/contract/ledger-api.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type AlertRow = z.infer<typeof alertList>[number];

const LIMIT = 30;

export function useAlertList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "alert_list", args: { p_org: organisation.id, p_limit: LIMIT }, shape: alertList, every: POLL.lists });
}
