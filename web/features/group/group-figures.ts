import { type GroupView, groupView, type SplitView } from "@outflow/shared/assess/group-view.ts";
import type { Counts, PersonCount } from "@outflow/shared/contract/assessment.ts";
import type { standing, toolSummary } from "@outflow/shared/contract/ledger-api.ts";
import type { declaredVolumeList } from "@outflow/shared/contract/ledger-api-declarations.ts";
import type { z } from "zod";

export interface EntityFigures {
  readonly entity: { readonly id: string; readonly name: string };
  readonly standing: z.infer<typeof standing>;
  readonly tools: z.infer<typeof toolSummary>;
  readonly volumes: z.infer<typeof declaredVolumeList>;
  readonly lastTwelveMonths: Counts;
}

/** First of the twelve months that end on a day, both included: 2026-11-22 → 2025-11-23. */
export function twelveMonthsTo(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const after = new Date(Date.UTC(year, month - 1, date + 1));
  after.setUTCFullYear(after.getUTCFullYear() - 1);
  return after.toISOString().slice(0, 10);
}

const exactly = (people: number): PersonCount => ({ people, atLeast: people, atMost: people });

/**
 * Each tool on its own, with the numbers declared for it. The ledger says how many people and how many of them with something sensitive;
 * all of them count as ordinary here, which can only hide a split, never invent one.
 */
export function splitOf({ entity, tools, volumes, lastTwelveMonths }: EntityFigures): SplitView {
  const sums = new Map<string, { people: number; sensitive: number }>();
  const add = ({ toolId, host }: { toolId: string | null; host: string }, people: number, sensitive: number) => {
    const key = toolId ?? host;
    const before = sums.get(key) ?? { people: 0, sensitive: 0 };
    if (people > 0) sums.set(key, { people: before.people + people, sensitive: before.sensitive + sensitive });
  };
  for (const tool of tools) add(tool, tool.people, tool.sensitivePeople);
  for (const volume of volumes) if (volume.withdrawnAt === null) add(volume, volume.people, volume.sensitivePeople);
  const byTool = [...sums].map(([tool, { people, sensitive }]) => ({
    tool,
    counted: { all: exactly(people), sensitive: exactly(sensitive), ordinary: exactly(people), ordinaryOnly: exactly(people - sensitive) },
  }));
  return { entity: entity.id, byTool, lastTwelveMonths };
}

/** Null for days before the first rulebook: nothing can be said, and nothing is guessed. */
export function groupOf(figures: readonly EntityFigures[], distinct: Counts, asOf: string): GroupView | null {
  try {
    const entities = figures.map(({ entity, standing }) => ({ id: entity.id, facts: standing.facts }));
    return groupView(entities, asOf, { distinct, splits: figures.map(splitOf) });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
