import { CompositeChart } from "@mantine/charts";
import type { LineStanding } from "@outflow/shared/assess/assessment.ts";
import type { ForecastBand } from "@outflow/shared/assess/forecast.ts";
import { useTranslation } from "react-i18next";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import { type TrendMetric, type TrendPoint, withForecast } from "../trend-series.ts";
import { trendTop } from "../trend-top.ts";
import classes from "./trend-chart.module.css";
import { TrendFigures } from "./trend-figures.tsx";

const COLOURS = { ordinary: "var(--of-azurite)", sensitive: "var(--of-plum)", all: "var(--of-ink-2)" } as const;

/** Bars: people new on that day (left axis). Curve: the year's running total (right axis) against the nearest line. */
export function TrendChart({
  points,
  metric,
  line,
  band,
}: {
  points: readonly TrendPoint[];
  metric: TrendMetric;
  line: LineStanding | null;
  band: readonly ForecastBand[];
}) {
  const { t } = useTranslation("overview");
  const words = useLawWords();
  const total = points.at(-1)?.total ?? 0;
  const highest = Math.max(total, band.at(-1)?.high ?? 0);
  const { top, drawn } = trendTop(highest, line?.limit ?? null);
  const colour = COLOURS[metric];
  return (
    <div className={classes.chart}>
      <CompositeChart
        h={264}
        data={withForecast(points, band)}
        dataKey="day"
        withRightYAxis
        maxBarWidth={14}
        curveType="stepAfter"
        withDots={false}
        strokeWidth={2}
        gridAxis="x"
        tickLine="none"
        valueFormatter={chartNumber}
        xAxisProps={{ minTickGap: 44, tickFormatter: (day: string) => day.slice(5) }}
        yAxisProps={{ width: 52, allowDecimals: false }}
        rightYAxisProps={{ width: 70, domain: [0, top], allowDecimals: false }}
        series={[
          { name: "fresh", label: t("trend.new"), color: colour, type: "bar" },
          ...(band.length > 0
            ? [
                { name: "band", label: t("trend.band"), color: colour, type: "area" as const, yAxisId: "right", strokeDasharray: "1 0" },
                { name: "expected", label: t("trend.expected"), color: colour, type: "line" as const, yAxisId: "right", strokeDasharray: "4 4" },
              ]
            : []),
          { name: "total", label: t("trend.cumulative"), color: colour, type: "line", yAxisId: "right" },
        ]}
        referenceLines={
          line && drawn
            ? [
                {
                  y: line.limit,
                  yAxisId: "right",
                  color: "var(--of-cinnabar)",
                  strokeDasharray: "5 4",
                  label: t("trend.line", { name: words.lines[line.line].short, count: line.limit }),
                  labelPosition: "insideTopLeft",
                },
              ]
            : []
        }
        barProps={{ isAnimationActive: false, fillOpacity: 0.42 }}
        lineProps={{ isAnimationActive: false }}
        areaProps={{ isAnimationActive: false, stroke: "none", fillOpacity: 0.16 }}
      />
      <p className={classes.hint}>
        <Key look={classes.bar} colour={colour} word={t("trend.newAxis")} />
        <Key look={classes.curve} colour={colour} word={t("trend.totalAxis")} />
        {band.length > 0 ? <Key look={classes.band} colour={colour} word={t("trend.band")} /> : null}
        <span className={classes.note}>
          {t("trend.once")}
          {band.length > 0 ? t("trend.dotted") : null}
          {line ? t(drawn ? "trend.dashed" : "trend.beyond", { count: line.limit }) : null}
        </span>
      </p>
      <TrendFigures points={points} />
    </div>
  );
}

function Key({ look, colour, word }: { look: string | undefined; colour: string; word: string }) {
  return (
    <span className={classes.key}>
      <span className={look} style={{ background: colour }} aria-hidden /> {word}
    </span>
  );
}

/** The band has two ends; everything else is one number. */
function chartNumber(value: number | readonly number[]): string {
  return typeof value === "number" ? thinNumber(value) : value.map(thinNumber).join("–");
}
