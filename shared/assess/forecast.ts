import type { Line } from "../contract/assessment.ts";
import type { LineStanding } from "./assessment.ts";
import { addDays, type BeijingDay, dayOfYear, daysBetween, yearOf } from "./beijing-day.ts";
import type { WorkCalendar } from "./rulebook/work-calendar.ts";
import { seededRandom } from "./seeded-random.ts";
import { drawFuture, fitWeeklyModel } from "./weekly-model.ts";
import { isWorkday } from "./working-days.ts";

/** A day, or null for "not this year". */
export type CrossingDay = BeijingDay | null;

/**
 * When a line is crossed this year. `earliest` to `latest` is an 80 % interval, null for "not this year"; `expected` is the middle path.
 * `thin`: too few days to say anything; then nothing is said. `reached`: it lies behind us.
 */
export type LineForecast =
  | { line: Line; limit: number; basis: "reached" }
  | { line: Line; limit: number; basis: "thin"; daysSeen: number; daysNeeded: number }
  | { line: Line; limit: number; basis: "enough"; expected: CrossingDay; earliest: CrossingDay; latest: CrossingDay; chanceThisYear: number };

/** People at the end of each coming day: the middle and an 80 % band, for drawing. */
export type ForecastBand = { day: BeijingDay; expected: number; low: number; high: number };

export type Forecast = { lines: LineForecast[]; band: ForecastBand[]; yearEnd: ForecastBand | null };

export type ForecastInput = {
  asOf: BeijingDay;
  /** New distinct people on each day up to `asOf`, oldest first; usually from 1 January. */
  newPeoplePerDay: readonly number[];
  /** People counted now. */
  count: number;
  lines: readonly Pick<LineStanding, "line" | "limit">[];
  /** Planned additions on coming days, for what-if. */
  planned?: readonly { day: BeijingDay; people: number }[];
  calendar?: WorkCalendar;
};

const PATHS = 400;
const WEEK = 7;
const DAYS_A_YEAR = 365;
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const SEED = 2026;
const LEAST_OFF_DAY = 0.01;
/** A holiday week of fewer working days says little about the pace. */
const LEAST_WORKDAYS = 2;
const LEAST_WEEKS = 3;
/** Four weeks with somebody new on at least five days are the least from which anything is said. */
const LEAST_DAYS = 28;
const LEAST_ACTIVE_DAYS = 5;
const [LOW, MIDDLE, HIGH] = [0.1, 0.5, 0.9];

/** Forecasts to 31 December. Pure and repeatable: the random paths start from a fixed seed. */
export function forecast(input: ForecastInput): Forecast {
  const { asOf, newPeoplePerDay: daily, count, lines } = input;
  const horizon = daysBetween(asOf, `${yearOf(asOf)}-12-31`);
  if (isThin(daily) || horizon === 0) {
    const thin = { basis: "thin", daysSeen: daily.length, daysNeeded: LEAST_DAYS } as const;
    return { lines: lines.map(({ line, limit }) => ({ line, limit, ...(count >= limit ? { basis: "reached" as const } : thin) })), band: [], yearEnd: null };
  }
  const paths = simulate(input, horizon);
  const band = Array.from({ length: horizon }, (_, index) => {
    const totals = Float64Array.from(paths, (path) => count + (path[index] ?? 0)).sort();
    return { day: addDays(asOf, index + 1), expected: quantile(totals, MIDDLE), low: quantile(totals, LOW), high: quantile(totals, HIGH) };
  });
  return { lines: lines.map((line) => lineForecast(line, input, paths)), band, yearEnd: band.at(-1) ?? null };
}

function isThin(daily: readonly number[]): boolean {
  return daily.length < LEAST_DAYS || daily.filter((people) => people > 0).length < LEAST_ACTIVE_DAYS;
}

function lineForecast({ line, limit }: Pick<LineStanding, "line" | "limit">, { asOf, count }: ForecastInput, paths: readonly number[][]): LineForecast {
  if (count >= limit) return { line, limit, basis: "reached" };
  const crossings = paths.map((path) => {
    const index = path.findIndex((more) => count + more >= limit);
    return index === -1 ? Number.POSITIVE_INFINITY : index + 1;
  });
  crossings.sort((one, other) => one - other);
  const dayAt = (share: number): CrossingDay => {
    const days = quantile(crossings, share);
    return Number.isFinite(days) ? addDays(asOf, days) : null;
  };
  const chanceThisYear = crossings.filter(Number.isFinite).length / crossings.length;
  return { line, limit, basis: "enough", earliest: dayAt(LOW), expected: dayAt(MIDDLE), latest: dayAt(HIGH), chanceThisYear };
}

/** Cumulative new people on each path, one entry a coming day. */
function simulate(input: ForecastInput, horizon: number): number[][] {
  const { asOf, newPeoplePerDay: daily, calendar } = input;
  const offDay = offDayShare(daily, asOf, calendar);
  const weight = (daysAhead: number) => (isWorkday(addDays(asOf, daysAhead), calendar) ? 1 : offDay);
  const angle = (daysAhead: number) => (2 * Math.PI * (dayOfYear(asOf) + daysAhead)) / DAYS_A_YEAR;
  const first = daily.length % WEEK;
  const weeks = Array.from({ length: Math.floor(daily.length / WEEK) }, (_, week) => {
    const start = first + week * WEEK;
    const workdays = WEEKDAYS.reduce<number>((sum, day) => sum + weight(start + day - daily.length + 1), 0);
    const people = daily.slice(start, start + WEEK).reduce((sum, more) => sum + more, 0);
    return { workdays, perWorkday: people / workdays, angle: angle(start - daily.length + WEEK / 2) };
  });
  const telling = weeks.filter(({ workdays }) => workdays >= LEAST_WORKDAYS);
  const model = fitWeeklyModel(telling.length >= LEAST_WEEKS ? telling : weeks);
  const weights = Array.from({ length: horizon }, (_, index) => weight(index + 1));
  const planned = plannedPerDay(input, horizon);
  const random = seededRandom(SEED);
  return Array.from({ length: PATHS }, () => {
    const future = drawFuture(model, random);
    let perWorkday = 0;
    let total = 0;
    return weights.map((share, index) => {
      if (index % WEEK === 0) perWorkday = future(angle(index + WEEK / 2));
      total += perWorkday * share + (planned[index] ?? 0);
      return Math.round(total);
    });
  });
}

/** What a day off brings compared with a working day. */
function offDayShare(daily: readonly number[], asOf: BeijingDay, calendar: WorkCalendar | undefined): number {
  const on: number[] = [];
  const off: number[] = [];
  daily.forEach((people, index) => {
    (isWorkday(addDays(asOf, index - daily.length + 1), calendar) ? on : off).push(people);
  });
  const usual = median(on);
  return usual === 0 ? 1 : Math.max(LEAST_OFF_DAY, median(off) / usual);
}

function plannedPerDay({ asOf, planned = [] }: ForecastInput, horizon: number): number[] {
  const days = new Array<number>(horizon).fill(0);
  for (const { day, people } of planned) {
    const index = daysBetween(asOf, day) - 1;
    if (index >= 0 && index < horizon) days[index] = (days[index] ?? 0) + people;
  }
  return days;
}

function median(numbers: readonly number[]): number {
  return quantile(
    [...numbers].sort((one, other) => one - other),
    MIDDLE,
  );
}

function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
