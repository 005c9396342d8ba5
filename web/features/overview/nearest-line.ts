import type { LineStanding } from "@outflow/shared/assess/assessment.ts";
import type { TrendMetric } from "./trend-series.ts";

/** The line to draw above a running total: the lowest one of this kind that is not reached yet, else the highest reached. */
export function nearestLine(lines: readonly LineStanding[], metric: TrendMetric): LineStanding | null {
  if (metric === "all") return null;
  const own = lines.filter(({ line }) => line.startsWith(metric)).sort((a, b) => a.limit - b.limit);
  return own.find((line) => line.headroom > 0) ?? own.at(-1) ?? null;
}
