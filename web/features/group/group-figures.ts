import { type GroupView, groupView, type SplitView } from "@outflow/shared/assess/group-view.ts";
import type { Counts, PersonCount } from "@outflow/shared/contract/assessment.ts";
import type { standing, toolSummary } from "@outflow/shared/contract/ledger-api.ts";
import type { z } from "zod";

export interface EntityFigures {
  readonly entity: { readonly id: string; readonly name: string };
  readonly standing: z.infer<typeof standing>;
  readonly tools: z.infer<typeof toolSummary>;
  readonly lastTwelveMonths: Counts;
}

/** First of the twelve months that end on a day, both included: 2026-11-22 → 2025-11-23. */
export function twelveMonthsTo(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year - 1, month - 1, date + 1)).toISOString().slice(0, 10);
}

const exactly = (people: number): PersonCount => ({ people, atLeast: people, atMost: people });

/**
 * Each tool on its own. The ledger says of a tool how many people and how many of them with something sensitive; all of them count as
 * ordinary here, which can only hide a split, never invent one.
 */
export function splitOf({ entity, tools, lastTwelveMonths }: EntityFigures): SplitView {
  const byTool = tools
    .filter(({ people }) => people > 0)
    .map(({ toolId, host, people, sensitivePeople }) => ({
      tool: toolId ?? host,
      counted: { all: exactly(people), sensitive: exactly(sensitivePeople), ordinary: exactly(people), ordinaryOnly: exactly(people - sensitivePeople) },
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
