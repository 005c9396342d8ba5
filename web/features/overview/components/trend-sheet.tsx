import { SegmentedControl } from "@mantine/core";
import { IconChartLine } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { EmptyNote } from "../../../components/empty-note.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { asOfDay } from "../../../lib/format/beijing-time.ts";
import { lawOf } from "../../../lib/law/law-of.ts";
import { useForecast } from "../../../lib/law/use-forecast.ts";
import { useDailyTrend } from "../../../lib/ledger/daily-trend-query.ts";
import type { Standing } from "../../../lib/ledger/standing-query.ts";
import { nearestLine } from "../nearest-line.ts";
import { TREND_METRICS, type TrendMetric, trendSeries } from "../trend-series.ts";
import { TrendChart } from "./trend-chart.tsx";

export function TrendSheet({ standing }: { standing: Standing }) {
  const { t } = useTranslation("overview");
  const [metric, setMetric] = useState<TrendMetric>("ordinary");
  const trend = useDailyTrend();
  const now = new Date();
  const law = lawOf(standing.facts, standing.year, now);
  const forecast = useForecast(law, standing.year);
  return (
    <Sheet
      title={t("trend.title")}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t("trend.choose")}
          value={metric}
          onChange={(value) => setMetric(TREND_METRICS.find((one) => one === value) ?? "ordinary")}
          data={TREND_METRICS.map((one) => ({ value: one, label: t(`trend.metric.${one}`) }))}
        />
      }
    >
      <Answer query={trend} lines={6}>
        {(days) => {
          const points = trendSeries(days, metric, asOfDay(standing.year, now));
          if (points.length === 0) return <EmptyNote icon={IconChartLine} title={t("trend.empty.title")} text={t("trend.empty.text")} />;
          return (
            <TrendChart
              points={points}
              metric={metric}
              line={law ? nearestLine(law.lines, metric) : null}
              band={metric === "all" ? [] : (forecast[metric]?.band ?? [])}
            />
          );
        }}
      </Answer>
    </Sheet>
  );
}
