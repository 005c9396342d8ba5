import type { ForecastBand } from "@outflow/shared/assess/forecast.ts";
import type { TrendDay } from "../../lib/ledger/daily-trend-query.ts";

export const TREND_METRICS = ["ordinary", "sensitive", "all"] as const;
export type TrendMetric = (typeof TREND_METRICS)[number];

export interface TrendPoint {
  readonly day: string;
  readonly fresh: number;
  readonly total: number;
}

const FIELD = { ordinary: "newOrdinary", sensitive: "newSensitive", all: "newPeople" } as const satisfies Record<TrendMetric, keyof TrendDay>;
const DAY_MS = 86_400_000;

/**
 * One point per Beijing day from the first day with anybody to `last`, days without new people included, with the running total.
 * Empty when nobody of this kind has left.
 */
export function trendSeries(days: readonly TrendDay[], metric: TrendMetric, last: string): TrendPoint[] {
  const fresh = new Map(days.map((one) => [one.day, one[FIELD[metric]]]));
  const first = days.filter((one) => one[FIELD[metric]] > 0).reduce<string | null>((least, { day }) => (least === null || day < least ? day : least), null);
  if (first === null) return [];
  const points: TrendPoint[] = [];
  let total = 0;
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    const count = fresh.get(day) ?? 0;
    total += count;
    points.push({ day, fresh: count, total });
  }
  return points;
}

/** One place on the time axis: what was, or what is expected with its band. */
export interface ChartPoint {
  readonly day: string;
  readonly fresh?: number;
  readonly total?: number;
  readonly expected?: number;
  readonly band?: readonly [low: number, high: number];
}

/** The past with the forecast joined on to it; the two meet on the last day, so that the curve has no gap. */
export function withForecast(points: readonly TrendPoint[], band: readonly ForecastBand[]): ChartPoint[] {
  const last = points.at(-1);
  if (!last || band.length === 0) return [...points];
  const joint = { ...last, expected: last.total, band: [last.total, last.total] as const };
  return [...points.slice(0, -1), joint, ...band.map(({ day, expected, low, high }) => ({ day, expected, band: [low, high] as const }))];
}
