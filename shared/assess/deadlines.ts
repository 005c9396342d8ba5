import { addDays, addMonths, type BeijingDay } from "./beijing-day.ts";
import { DEADLINE_IDS, DEADLINES, type DeadlineEvent, type DeadlineId, type DeadlineRule, REMIND, THREE_YEAR_VALIDITY_FROM } from "./rulebook/deadlines.ts";
import type { OpenPointId } from "./rulebook/open-points.ts";
import { inForce } from "./rulebook/rule.ts";
import type { RuleId } from "./rulebook/rules.ts";
import type { WorkCalendar } from "./rulebook/work-calendar.ts";
import { addWorkdays, type ComputedDay, workdaysBefore } from "./working-days.ts";

/**
 * One deadline of the law. `due` is the last day (of a window: the day it closes; of an authority: when its answer is expected);
 * `opens` is the first day of a window. `remindOn` are the days on which a reminder is due, earliest first.
 */
export type Deadline = {
  id: DeadlineId;
  type: DeadlineRule["type"];
  rule: RuleId;
  event: DeadlineEvent;
  start: BeijingDay;
  opens: BeijingDay | null;
  due: BeijingDay;
  provisional: boolean;
  remindOn: BeijingDay[];
  openPoints: OpenPointId[];
};

/** Every deadline that an event starts under the law in force on `asOf`. */
export function deadlinesAfter(event: DeadlineEvent, start: BeijingDay, asOf: BeijingDay, calendar?: WorkCalendar): Deadline[] {
  return DEADLINE_IDS.filter((id) => DEADLINES[id].event === event && inForce(DEADLINES[id], asOf)).map((id) => deadline(id, start, calendar));
}

/** One deadline from the day of its start event (for renewals: from the expiry). */
export function deadline(id: DeadlineId, start: BeijingDay, calendar?: WorkCalendar): Deadline {
  const rule: DeadlineRule = DEADLINES[id];
  const { day, provisional } = computed(rule, start, calendar);
  const isWindow = rule.type === "window";
  const due = isWindow ? start : day;
  const beforeOpening = isWindow ? workdaysBefore(day, REMIND.workingDaysBeforeWindow, calendar).day : null;
  const openPoints: OpenPointId[] = provisional ? ["HOLIDAYS_2027"] : [];
  if (id === "D-SA-EXPIRY" && start < THREE_YEAR_VALIDITY_FROM) openPoints.push("ASSESSMENTS_BEFORE_2024_03_22");
  return {
    id,
    type: rule.type,
    rule: rule.restated !== undefined && start >= rule.restated.from ? rule.restated.rule : rule.rule,
    event: rule.event,
    start,
    opens: isWindow ? day : null,
    due,
    provisional,
    remindOn: [...(beforeOpening ? [beforeOpening, day] : []), ...remindersBefore(rule, due)].sort(),
    openPoints,
  };
}

function computed({ length, type }: DeadlineRule, start: BeijingDay, calendar: WorkCalendar | undefined): ComputedDay {
  const backwards = type === "window" || type === "before";
  if ("workingDays" in length) return (backwards ? workdaysBefore : addWorkdays)(start, length.workingDays, calendar);
  const months = "months" in length ? length.months : length.years * 12;
  return { day: addMonths(start, backwards ? -months : months), provisional: false };
}

function remindersBefore({ type }: DeadlineRule, due: BeijingDay): BeijingDay[] {
  return type === "authority" || type === "retention" ? [] : REMIND.calendarDays.map((days) => addDays(due, -days));
}
