import { addDays } from "@outflow/shared/assess/beijing-day.ts";
import { normal, seededRandom } from "@outflow/shared/assess/seeded-random.ts";
import { isWorkday } from "@outflow/shared/assess/working-days.ts";

export const PATTERNS = ["steady", "seasonal", "campaign"] as const;
export type Pattern = (typeof PATTERNS)[number];

const DAYS = 365;

/** New distinct people on each day of an invented year; the same seed gives the same year. */
export function generatedYear(pattern: Pattern, seed: number): number[] {
  const random = seededRandom(seed * 7919 + PATTERNS.indexOf(pattern));
  const between = (low: number, high: number) => low + random() * (high - low);
  const perDay = Math.exp(between(Math.log(100), Math.log(900)));
  const dayOff = between(0.05, 0.6);
  const spread = between(0.1, 0.5);
  const shape = { steady: () => 1, seasonal: seasonalShape(between), campaign: campaignShape(between, random) }[pattern];
  return Array.from({ length: DAYS }, (_, day) => {
    const mean = perDay * (isWorkday(addDays("2026-01-01", day)) ? 1 : dayOff) * shape(day);
    return Math.max(0, Math.round(mean * Math.exp(normal(random) * spread - (spread * spread) / 2) + normal(random) * Math.sqrt(mean)));
  });
}

function seasonalShape(between: (low: number, high: number) => number): (day: number) => number {
  const [depth, peak] = [between(0.3, 0.8), between(0, DAYS)];
  return (day) => 1 + depth * Math.cos((2 * Math.PI * (day - peak)) / DAYS);
}

/** Four to fourteen bursts a year, each one to five days at three to fifteen times the usual. */
function campaignShape(between: (low: number, high: number) => number, random: () => number): (day: number) => number {
  const bursts = Array.from({ length: Math.round(between(4, 14)) }, () => {
    const start = Math.floor(random() * DAYS);
    return { start, end: start + Math.ceil(between(0, 5)), times: between(3, 15) };
  });
  return (day) => bursts.reduce((shape, { start, end, times }) => (day >= start && day < end ? Math.max(shape, times) : shape), 1);
}
