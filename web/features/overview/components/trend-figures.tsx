import { useTranslation } from "react-i18next";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import type { TrendPoint } from "../trend-series.ts";
import classes from "./trend-chart.module.css";

/** The chart as numbers, newest first, for whoever cannot or will not read a curve. */
export function TrendFigures({ points }: { points: readonly TrendPoint[] }) {
  const { t } = useTranslation("overview");
  const days = points.filter((point) => point.fresh > 0).reverse();
  return (
    <details className={classes.figures}>
      <summary>{t("trend.table")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable from the keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={t("trend.table")}>
        <table>
          <thead>
            <tr>
              <th>{t("trend.day")}</th>
              <th>{t("trend.new")}</th>
              <th>{t("trend.cumulative")}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((point) => (
              <tr key={point.day}>
                <td>{point.day}</td>
                <td>{thinNumber(point.fresh)}</td>
                <td>{thinNumber(point.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
