import { addDays, type BeijingDay, beijingDayOf, dayOfYear, startOfBeijingDay, weekdayOf, yearOf } from "@outflow/shared/assess/beijing-day.ts";

/** A week is told about on the Monday after it, from this hour on. */
const HOUR = 9;
const HOUR_MS = 3_600_000;

/** The week that a digest tells about. */
export interface DigestWeek {
  /** ISO 8601, such as 2026-W29: the key. */
  readonly id: string;
  readonly monday: BeijingDay;
  readonly sunday: BeijingDay;
  /** When its digest became due. */
  readonly dueSince: Date;
}

/** The last week whose digest is due; one that was missed (a server was off on Monday) is still given until the next. */
export function digestWeek(now: Date): DigestWeek {
  const today = beijingDayOf(new Date(now.getTime() - HOUR * HOUR_MS));
  const toldOn = addDays(today, 1 - weekdayOf(today));
  const [monday, sunday] = [addDays(toldOn, -7), addDays(toldOn, -1)];
  return { id: isoWeek(monday), monday, sunday, dueSince: new Date(Date.parse(startOfBeijingDay(toldOn)) + HOUR * HOUR_MS) };
}

/** ISO 8601: a week belongs to the year of its Thursday. */
export function isoWeek(day: BeijingDay): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return `${yearOf(thursday)}-W${String(Math.ceil(dayOfYear(thursday) / 7)).padStart(2, "0")}`;
}
