import type { Counts, LedgerFacts, Line, Outcome, PersonCount } from "../contract/assessment.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import type { BeijingDay } from "./beijing-day.ts";
import { isStricter } from "./decide.ts";
import { lineMetric } from "./rulebook/lines.ts";
import { versionFor } from "./rulebook/versions.ts";

export type GroupEntity = { id: string; facts: LedgerFacts };

/** Counts of the same entity seen another way, for the anti-splitting view. */
export type SplitView = {
  entity: string;
  /** People of each tool on its own; the same person may be in several. */
  byTool: readonly { tool: string; counted: Counts }[];
  /** Distinct people of the twelve months that end on the day, across the turn of the year; null = not known. */
  lastTwelveMonths: Counts | null;
};

/**
 * Advisory only: thresholds are per legal entity (C2), and splitting to stay below one is forbidden (C9).
 * `sum_of_entities`: only the sum passes the line. `split_over_tools`: no tool passes it alone, the entity does. `split_over_time`: the year does not, twelve months do.
 */
export type GroupFlag = { kind: "sum_of_entities" | "split_over_tools" | "split_over_time"; line: Line; limit: number; count: number; entity: string | null };

export type GroupView = {
  entities: { id: string; assessment: Assessment }[];
  /** If the group were one processor. Shared people are counted in each entity unless `distinct` was given, so the bounds are wide. */
  together: { counted: Counts; outcome: Outcome; stricterThanAny: boolean };
  flags: GroupFlag[];
};

/** Entities of one group side by side. `distinct`: the group's distinct people, where the ledger knows them. */
export function groupView(entities: readonly GroupEntity[], asOf: BeijingDay, more: { distinct?: Counts; splits?: readonly SplitView[] } = {}): GroupView {
  const assessed = entities.map(({ id, facts }) => ({ id, facts, assessment: assess(facts, asOf) }));
  const [first] = entities;
  if (!first) throw new RangeError("a group has at least one entity");
  const counted = more.distinct ?? addCounts(entities.map(({ facts }) => facts.counted));
  const whole = assess({ ...first.facts, entity: { ciio: wholeCiio(entities), processedPersons: null }, counted, undecided: undefined }, asOf);
  const overall = assessed.flatMap(({ assessment }) => assessment.lines);
  const flags: GroupFlag[] = whole.lines
    .filter(({ line, limit, count }) => count >= limit && !overall.some((one) => one.line === line && one.count >= limit))
    .map(({ line, limit, count }) => ({ kind: "sum_of_entities", line, limit, count, entity: null }));
  const splits = (more.splits ?? []).flatMap((split) => {
    const found = assessed.find(({ id }) => id === split.entity);
    return found ? splitFlags(split, found.assessment) : [];
  });
  return {
    entities: assessed.map(({ id, assessment }) => ({ id, assessment })),
    together: { counted, outcome: whole.outcome, stricterThanAny: assessed.every(({ assessment }) => isStricter(whole.strictest, assessment.strictest)) },
    flags: [...flags, ...splits],
  };
}

function splitFlags({ entity, byTool, lastTwelveMonths }: SplitView, { asOf, lines, mixedPolicy }: Assessment): GroupFlag[] {
  return lines.flatMap(({ line, limit, count }): GroupFlag[] => {
    const peopleOf = (counted: Counts) => {
      const metric = lineMetric(versionFor(asOf), line);
      if (metric !== "N") return (metric === "S" ? counted.sensitive : counted.all).people;
      return (mixedPolicy === "BOTH" ? counted.ordinary : counted.ordinaryOnly).people;
    };
    const flags: GroupFlag[] = [];
    if (count >= limit && byTool.length > 1 && byTool.every(({ counted }) => peopleOf(counted) < limit))
      flags.push({ kind: "split_over_tools", line, limit, count, entity });
    const months = lastTwelveMonths ? peopleOf(lastTwelveMonths) : 0;
    if (count < limit && months >= limit) flags.push({ kind: "split_over_time", line, limit, count: months, entity });
    return flags;
  });
}

/** Nobody shared at the most, everybody shared at the least; the sum is the figure, since over-counting is the safe side. */
function addCounts(all: readonly Counts[]): Counts {
  const add = (pick: (counted: Counts) => PersonCount): PersonCount => ({
    people: all.reduce((sum, counted) => sum + pick(counted).people, 0),
    atLeast: Math.max(...all.map((counted) => pick(counted).atLeast)),
    atMost: all.reduce((sum, counted) => sum + pick(counted).atMost, 0),
  });
  return {
    all: add(({ all: everybody }) => everybody),
    sensitive: add(({ sensitive }) => sensitive),
    ordinary: add(({ ordinary }) => ordinary),
    ordinaryOnly: add(({ ordinaryOnly }) => ordinaryOnly),
  };
}

function wholeCiio(entities: readonly GroupEntity[]): boolean | null {
  if (entities.some(({ facts }) => facts.entity.ciio === true)) return true;
  return entities.some(({ facts }) => facts.entity.ciio === null) ? null : false;
}
