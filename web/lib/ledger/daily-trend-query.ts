import { dailyTrend } from "@outflow/shared/contract/ledger-api.ts";
import type { z } from "zod";
import { useWorkspace } from "../workspace/workspace-context.ts";
import { POLL } from "./poll-rhythm.ts";
import { useLedgerQuery } from "./use-ledger-query.ts";

export type TrendDay = z.infer<typeof dailyTrend>[number];

/** New people on each Beijing day of the year on screen. */
export function useDailyTrend() {
  const { organisation, entity, year } = useWorkspace();
  return useLedgerQuery({ name: "daily_trend", args: { p_org: organisation.id, p_entity: entity.id, p_year: year }, shape: dailyTrend, every: POLL.lists });
}
