import type { LineForecast } from "@outflow/shared/assess/forecast.ts";
import { useTranslation } from "react-i18next";
import { thinPercent } from "../lib/format/thin-number.ts";

/** When a line will be crossed, with its 80 % interval; honest where too little is known. */
export function ForecastSentence({ forecast }: { forecast: LineForecast }) {
  const { t } = useTranslation();
  if (forecast.basis === "reached") return t("forecast.reached");
  if (forecast.basis === "thin" && forecast.daysSeen >= forecast.daysNeeded) return t("forecast.still");
  if (forecast.basis === "thin") return t("forecast.thin", { seen: forecast.daysSeen, needed: forecast.daysNeeded });
  const { expected, earliest, latest, chanceThisYear } = forecast;
  if (earliest === null) return t("forecast.notThisYear", { chance: chanceInWords(chanceThisYear) });
  const interval = { earliest, latest: latest ?? t("forecast.afterYear") };
  return expected === null
    ? t("forecast.perhaps", { ...interval, chance: chanceInWords(chanceThisYear) })
    : t("forecast.expected", { ...interval, day: expected });
}

/** A few hundred paths cannot tell never from seldom, nor certain from nearly so. */
function chanceInWords(chance: number): string {
  if (chance < 0.01) return "<1\u2009%";
  return chance > 0.99 ? ">99\u2009%" : thinPercent(chance);
}
