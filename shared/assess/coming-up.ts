import type { Line } from "../contract/assessment.ts";
import { type BeijingDay, daysBetween, yearOf } from "./beijing-day.ts";
import type { Deadline } from "./deadlines.ts";
import type { LineForecast } from "./forecast.ts";
import { type DeadlineId, REMIND } from "./rulebook/deadlines.ts";

/** A line is expected to be crossed soon. `key` is the same until a nearer mark is passed: with entity and year it makes the alert unique. */
export type CrossingAhead = {
  key: string;
  line: Line;
  limit: number;
  withinDays: number;
  expected: BeijingDay;
  earliest: BeijingDay;
  latest: BeijingDay | null;
};

/** Lines whose expected crossing lies within one of the marks (60, 30, 7 days); the nearest mark counts. */
export function crossingsAhead(lines: readonly LineForecast[], asOf: BeijingDay): CrossingAhead[] {
  return lines.flatMap((line) => {
    if (line.basis !== "enough" || line.expected === null) return [];
    const days = daysBetween(asOf, line.expected);
    const withinDays = REMIND.daysBeforeCrossing.findLast((mark) => days <= mark);
    if (withinDays === undefined) return [];
    const { limit, expected, latest } = line;
    const key = `forecast:${line.line}:${withinDays}:${yearOf(expected)}`;
    return [{ key, line: line.line, limit, withinDays, expected, earliest: line.earliest ?? expected, latest }];
  });
}

/** A deadline of which a reminder has become due and that is not over yet. */
export type Reminder = { key: string; id: DeadlineId; due: BeijingDay; opens: BeijingDay | null; remindOn: BeijingDay; provisional: boolean };

/** The latest reminder of each deadline that is due on `asOf`; one that was missed (a server was off) is still given. */
export function remindersDue(deadlines: readonly Deadline[], asOf: BeijingDay): Reminder[] {
  return deadlines.flatMap(({ id, due, opens, provisional, remindOn, start }) => {
    const latest = remindOn.findLast((day) => day <= asOf);
    if (latest === undefined || asOf > due) return [];
    return [{ key: `deadline:${id}:${start}:${latest}`, id, due, opens, remindOn: latest, provisional }];
  });
}
