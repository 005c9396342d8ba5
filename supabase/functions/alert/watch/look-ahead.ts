import type { Assessment, LineStanding } from "@outflow/shared/assess/assessment.ts";
import { addDays, type BeijingDay } from "@outflow/shared/assess/beijing-day.ts";
import { type CrossingAhead, crossingsAhead } from "@outflow/shared/assess/coming-up.ts";
import { forecast, type LineForecast } from "@outflow/shared/assess/forecast.ts";
import { REMIND } from "@outflow/shared/assess/rulebook/deadlines.ts";
import { lineMetric } from "@outflow/shared/assess/rulebook/lines.ts";
import { versionFor } from "@outflow/shared/assess/rulebook/versions.ts";
import type { DueWatch } from "./due-watch.ts";

type WatchedDays = DueWatch["days"];
const FIELD = { A: "newPeople", S: "newSensitive", N: "newOrdinary" } as const satisfies Record<string, keyof WatchedDays[number]>;
const FURTHEST_MARK = Math.max(...REMIND.daysBeforeCrossing);

/**
 * New people a line counts on each day to `asOf`, from the day the ledger saw its first person of the year: the days before say nothing
 * about the pace, because perhaps nobody was looking yet.
 */
function newPeoplePerDay(days: WatchedDays, { line }: LineStanding, asOf: BeijingDay): number[] {
  const field = FIELD[lineMetric(versionFor(asOf), line)];
  const known = new Map(days.map((one) => [one.day, one[field]]));
  const daily: number[] = [];
  for (let day = days[0]?.day ?? asOf; day <= asOf; day = addDays(day, 1)) daily.push(known.get(day) ?? 0);
  return daily;
}

export function forecastLine(standing: LineStanding, days: WatchedDays, asOf: BeijingDay): LineForecast | null {
  const { count } = standing;
  return forecast({ asOf, newPeoplePerDay: newPeoplePerDay(days, standing, asOf), count, lines: [standing] }).lines[0] ?? null;
}

/** Lines expected to be crossed within a mark of the rulebook. */
export function crossings({ asOf, lines }: Assessment, days: WatchedDays): CrossingAhead[] {
  const likely = lines.filter((standing) => {
    if (standing.headroom === 0) return false;
    // A forecast draws hundreds of paths. None is needed where even the busiest day so far, every day, would not get there in time.
    const busiest = Math.max(0, ...newPeoplePerDay(days, standing, asOf));
    return standing.headroom <= busiest * FURTHEST_MARK;
  });
  return crossingsAhead(
    likely.flatMap((standing) => forecastLine(standing, days, asOf) ?? []),
    asOf,
  );
}
