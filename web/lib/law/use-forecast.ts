import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import type { Forecast } from "@outflow/shared/assess/forecast.ts";
import { useMemo } from "react";
import { beijingYear } from "../format/beijing-time.ts";
import { useDailyTrend } from "../ledger/daily-trend-query.ts";
import { type CountedKind, forecastOf } from "./forecast-of.ts";

const NOTHING: Record<CountedKind, Forecast | null> = { ordinary: null, sensitive: null };

/** The forecast of the running year; nothing for a closed one or while the days are being read. */
export function useForecast(law: Assessment | null, year: number): Record<CountedKind, Forecast | null> {
  const trend = useDailyTrend();
  const days = year === beijingYear(new Date()) ? trend.data : undefined;
  // Hundreds of paths to the end of the year: worked out again when the days or the counts change, not with every poll.
  const counts = law?.lines.map((line) => line.count).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts and day stand for the assessment, which is a new object at every poll
  return useMemo(
    () =>
      law && days ? { ordinary: forecastOf(days, law.lines, "ordinary", law.asOf), sensitive: forecastOf(days, law.lines, "sensitive", law.asOf) } : NOTHING,
    [days, counts, law?.asOf],
  );
}
