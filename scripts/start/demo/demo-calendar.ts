import { addDays, type BeijingDay, yearOf } from "@outflow/shared/assess/beijing-day.ts";
import { isWorkday } from "@outflow/shared/assess/working-days.ts";

export interface DemoDay {
  readonly day: BeijingDay;
  /** Share of an ordinary working day's traffic. */
  readonly weight: number;
}

const DAY_OFF = 0.08;
/** A window of seven days holds five working days wherever it lies in an ordinary stretch. */
const NEARBY = 3;
const USUAL = 5;

/** Few work on days off, and fewer than usual on the working days around long holidays: Spring Festival is the deepest dip of a year. */
function weightOf(day: BeijingDay): number {
  let working = 0;
  for (let offset = -NEARBY; offset <= NEARBY; offset++) working += isWorkday(addDays(day, offset)) ? 1 : 0;
  return (isWorkday(day) ? 1 : DAY_OFF) * Math.min(1, working / USUAL) ** 1.5;
}

/** The 364 days before `today`, oldest first, each with its weight. In the first days of January `today` itself is added, so that the year has a day. */
export function demoDays(today: BeijingDay): DemoDay[] {
  const days = Array.from({ length: 364 }, (_, index) => addDays(today, index - 364));
  if (!days.some((day) => yearOf(day) === yearOf(today))) days.push(today);
  return days.map((day) => ({ day, weight: weightOf(day) }));
}

/** Splits `total` over weights in whole numbers that add up to exactly `total`. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((added, weight) => added + weight, 0);
  let run = 0;
  let given = 0;
  return weights.map((weight, index) => {
    run += weight;
    const until = index === weights.length - 1 || sum === 0 ? total : Math.round((total * run) / sum);
    const share = index === weights.length - 1 ? total - given : sum === 0 ? 0 : until - given;
    given += share;
    return share;
  });
}
