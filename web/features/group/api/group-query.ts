import { standing, toolSummary } from "@outflow/shared/contract/ledger-api.ts";
import { declaredVolumeList } from "@outflow/shared/contract/ledger-api-declarations.ts";
import { windowCounts } from "@outflow/shared/contract/ledger-api-review.ts";
import { type UseQueryOptions, type UseQueryResult, useQueries } from "@tanstack/react-query";
import type { z } from "zod";
import { asOfDay } from "../../../lib/format/beijing-time.ts";
import { callLedger } from "../../../lib/ledger/call-ledger.ts";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useSupabase } from "../../../lib/runtime/supabase-context.tsx";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { type EntityFigures, twelveMonthsTo } from "../group-figures.ts";

/** A stretch of days reads every exposure of it; once in five minutes is enough for what moves over months. */
const SELDOM_MS = 300_000;

/** What the group view is made of: each entity's figures, and everybody of the organisation counted once. */
export function useGroupFigures(): {
  figures: EntityFigures[] | undefined;
  distinct: z.infer<typeof windowCounts> | undefined;
  error: unknown;
  retry: () => void;
} {
  const client = useSupabase();
  const { organisation, entities, year } = useWorkspace();
  const asOf = asOfDay(year, new Date());
  const ask = <Shape extends z.ZodType>(name: string, args: Record<string, unknown>, shape: Shape, every: number): UseQueryOptions<z.output<Shape>> => ({
    queryKey: ["ledger", name, { p_org: organisation.id, ...args }],
    queryFn: ({ signal }) => callLedger(client, name, { p_org: organisation.id, ...args }, shape, signal),
    refetchInterval: every,
  });
  const ofYear = (id: string) => ({ p_entity: id, p_year: year });
  const standings = useQueries({ queries: entities.map(({ id }) => ask("standing", ofYear(id), standing, POLL.figures)) });
  const tools = useQueries({ queries: entities.map(({ id }) => ask("tool_summary", ofYear(id), toolSummary, POLL.lists)) });
  const volumes = useQueries({ queries: entities.map(({ id }) => ask("declared_volume_list", ofYear(id), declaredVolumeList, POLL.lists)) });
  const from = twelveMonthsTo(asOf);
  const months = useQueries({ queries: entities.map(({ id }) => ask("window_counts", { p_entity: id, p_from: from, p_to: asOf }, windowCounts, SELDOM_MS)) });
  const [distinct] = useQueries({ queries: [ask("window_counts", { p_entity: null, p_from: `${year}-01-01`, p_to: asOf }, windowCounts, SELDOM_MS)] });
  const all: UseQueryResult[] = [...standings, ...tools, ...volumes, ...months, distinct];
  const figures = entities.flatMap((entity, index): EntityFigures[] => {
    const [own, used, declared, stretch] = [standings[index]?.data, tools[index]?.data, volumes[index]?.data, months[index]?.data];
    return own && used && declared && stretch ? [{ entity, standing: own, tools: used, volumes: declared, lastTwelveMonths: stretch }] : [];
  });
  return {
    figures: figures.length === entities.length ? figures : undefined,
    distinct: distinct.data,
    error: all.find(({ isError, data }) => isError && data === undefined)?.error ?? null,
    retry: () => all.forEach(({ refetch }) => void refetch()),
  };
}
