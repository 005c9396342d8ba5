import type { LineStanding } from "@outflow/shared/assess/assessment.ts";
import { type Forecast, forecast } from "@outflow/shared/assess/forecast.ts";
import type { TrendDay } from "../ledger/daily-trend-query.ts";

export type CountedKind = "ordinary" | "sensitive";

const FIELD = { ordinary: "newOrdinary", sensitive: "newSensitive" } as const satisfies Record<CountedKind, keyof TrendDay>;
const DAY_MS = 86_400_000;

/**
 * New people of one kind on each day to `asOf`, beginning with the day the ledger saw its first person of the year: the days before say
 * nothing about the pace, because perhaps nobody was looking yet. Days without anybody are included.
 */
export function newPeoplePerDay(days: readonly TrendDay[], kind: CountedKind, asOf: string): number[] {
  const known = new Map(days.map((one) => [one.day, one[FIELD[kind]]]));
  const daily: number[] = [];
  const first = days.map(({ day }) => day).sort()[0] ?? asOf;
  for (let at = Date.parse(first); at <= Date.parse(asOf); at += DAY_MS) daily.push(known.get(new Date(at).toISOString().slice(0, 10)) ?? 0);
  return daily;
}

export const kindOfLine = ({ line }: Pick<LineStanding, "line">): CountedKind => (line.startsWith("sensitive") ? "sensitive" : "ordinary");

/** When the lines of one kind are crossed if this year goes on as it went. Null where this version of the law has no such line. */
export function forecastOf(days: readonly TrendDay[], lines: readonly LineStanding[], kind: CountedKind, asOf: string): Forecast | null {
  const own = lines.filter((line) => kindOfLine(line) === kind);
  const first = own[0];
  if (!first) return null;
  return forecast({ asOf, newPeoplePerDay: newPeoplePerDay(days, kind, asOf), count: first.count, lines: own });
}
