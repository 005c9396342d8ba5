import { addDays, type BeijingDay, weekdayOf, yearOf } from "./beijing-day.ts";
import { FIXED_HOLIDAYS } from "./rulebook/deadlines.ts";
import { WORK_CALENDAR, type WorkCalendar } from "./rulebook/work-calendar.ts";

/** A computed day. `provisional`: a year was touched whose holiday notice is not loaded, so that the day may still move. */
export type ComputedDay = { day: BeijingDay; provisional: boolean };

export function isCovered(year: number, calendar: WorkCalendar = WORK_CALENDAR): boolean {
  return calendar[year] !== undefined;
}

/** Whether a day is worked after the State Council's adjustment; in a year that is not covered, Monday to Friday without the fixed statutory holidays. */
export function isWorkday(day: BeijingDay, calendar: WorkCalendar = WORK_CALENDAR): boolean {
  const year = calendar[yearOf(day)];
  const monthAndDay = day.slice(5);
  const weekend = weekdayOf(day) > 5;
  if (!year) return !weekend && !(FIXED_HOLIDAYS as readonly string[]).includes(monthAndDay);
  return weekend ? year.makeUp.includes(monthAndDay) : !year.off.includes(monthAndDay);
}

/** The `count`-th working day after `from`; `from` itself is not counted (Civil Code Art. 201). */
export function addWorkdays(from: BeijingDay, count: number, calendar: WorkCalendar = WORK_CALENDAR): ComputedDay {
  return walk(from, count, 1, calendar);
}

/** The `count`-th working day before `until`; `until` itself is not counted. */
export function workdaysBefore(until: BeijingDay, count: number, calendar: WorkCalendar = WORK_CALENDAR): ComputedDay {
  return walk(until, count, -1, calendar);
}

function walk(from: BeijingDay, count: number, step: 1 | -1, calendar: WorkCalendar): ComputedDay {
  let day = from;
  let provisional = false;
  for (let left = count; left > 0; ) {
    day = addDays(day, step);
    provisional ||= !isCovered(yearOf(day), calendar);
    if (isWorkday(day, calendar)) left--;
  }
  return { day, provisional };
}
