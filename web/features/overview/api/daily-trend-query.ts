import { dailyTrend } from "@outflow/shared/contract/ledger-api.ts";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export function useDailyTrend() {
  const { organisation, entity, year } = useWorkspace();
  return useLedgerQuery({ name: "daily_trend", args: { p_org: organisation.id, p_entity: entity.id, p_year: year }, shape: dailyTrend, every: POLL.lists });
}
