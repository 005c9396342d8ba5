import { transferList } from "@outflow/shared/contract/ledger-api.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { callLedger } from "../../../lib/ledger/call-ledger.ts";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useSupabase } from "../../../lib/runtime/supabase-context.tsx";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { type After, nextAfter, PAGE } from "../next-page.ts";
import { ledgerFilter, type TransferFilter } from "../transfer-filter.ts";

export type Transfer = z.infer<typeof transferList>[number];

/** Newest first, page after page; the pages on screen are asked again every few seconds. */
export function useTransferList(filter: TransferFilter) {
  const client = useSupabase();
  const { organisation, entity, year } = useWorkspace();
  const args = { p_org: organisation.id, p_entity: entity.id, p_filter: ledgerFilter(filter, year), p_limit: PAGE };
  return useInfiniteQuery({
    queryKey: ["ledger", "transfer_list", args],
    queryFn: ({ pageParam, signal }) =>
      callLedger(client, "transfer_list", { ...args, p_before: pageParam?.occurredAt ?? null, p_before_id: pageParam?.id ?? null }, transferList, signal),
    initialPageParam: null as After | null,
    getNextPageParam: nextAfter,
    refetchInterval: POLL.figures,
  });
}
