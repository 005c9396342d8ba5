import { auditList } from "@outflow/shared/contract/ledger-api-review.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { callLedger } from "../../../lib/ledger/call-ledger.ts";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useSupabase } from "../../../lib/runtime/supabase-context.tsx";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type AuditEntry = z.infer<typeof auditList>[number];

const PAGE = 50;
const LARGEST_PAGE = 500;

/** Newest first, page after page. */
export function useAuditList() {
  const client = useSupabase();
  const { organisation } = useWorkspace();
  return useInfiniteQuery({
    queryKey: ["ledger", "audit_list", { p_org: organisation.id }],
    queryFn: ({ pageParam, signal }) => callLedger(client, "audit_list", { p_org: organisation.id, p_before: pageParam, p_limit: PAGE }, auditList, signal),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.length < PAGE ? null : (page.at(-1)?.id ?? null)),
    refetchInterval: POLL.lists,
  });
}

/** Reads the whole log, for the file. */
export function useWholeAuditLog(): () => Promise<AuditEntry[]> {
  const client = useSupabase();
  const { organisation } = useWorkspace();
  return async () => {
    const all: AuditEntry[] = [];
    for (let before: number | null = null; ; ) {
      const page: AuditEntry[] = await callLedger(client, "audit_list", { p_org: organisation.id, p_before: before, p_limit: LARGEST_PAGE }, auditList);
      all.push(...page);
      const last = page.at(-1);
      if (!last || page.length < LARGEST_PAGE) return all;
      before = last.id;
    }
  };
}
