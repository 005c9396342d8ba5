import type { Counts, LedgerFacts, Outcome, PersonCount } from "../contract/assessment.ts";
import { assess } from "./assess.ts";
import { type BeijingDay, dayOfYear, daysInYear, yearOf } from "./beijing-day.ts";
import { versionFor } from "./rulebook/versions.ts";

export type LinearProjection = { day: BeijingDay; S: number; N: number; outcome: Outcome };

/**
 * The year end if people keep leaving at the average pace of the year so far (C19), and what the law would then ask.
 * null for versions that do not count by calendar year.
 */
export function projectLinearly(facts: LedgerFacts, asOf: BeijingDay): LinearProjection | null {
  if (versionFor(asOf).window !== "CURRENT_YEAR") return null;
  const factor = daysInYear(yearOf(asOf)) / dayOfYear(asOf);
  const grow = ({ people, atLeast, atMost }: PersonCount): PersonCount => ({
    people: Math.round(people * factor),
    atLeast: Math.round(atLeast * factor),
    atMost: Math.round(atMost * factor),
  });
  const growAll = (counted: Counts): Counts => ({
    all: grow(counted.all),
    sensitive: grow(counted.sensitive),
    ordinary: grow(counted.ordinary),
    ordinaryOnly: grow(counted.ordinaryOnly),
  });
  const undecided = facts.undecided?.map((alternative) => ({ ...alternative, counted: growAll(alternative.counted) }));
  const { outcome, metrics } = assess({ ...facts, counted: growAll(facts.counted), undecided }, asOf);
  return { day: `${yearOf(asOf)}-12-31`, S: metrics.S.people, N: metrics.N.people, outcome };
}
