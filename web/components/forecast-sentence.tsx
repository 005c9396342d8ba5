import type { LineForecast } from "@outflow/shared/assess/forecast.ts";
import { useTranslation } from "react-i18next";
import { thinPercent } from "../lib/format/thin-number.ts";

/** When a line will be crossed, with its 80 % interval; honest where too little is known. */
export function ForecastSentence({ forecast }: { forecast: LineForecast }) {
  const { t } = useTranslation();
  if (forecast.basis === "reached") return t("forecast.reached");
  if (forecast.basis === "thin") return t("forecast.thin", { seen: forecast.daysSeen, needed: forecast.daysNeeded });
  const { expected, earliest, latest, chanceThisYear } = forecast;
  if (earliest === null) return t("forecast.notThisYear", { chance: thinPercent(chanceThisYear) });
  const interval = { earliest, latest: latest ?? t("forecast.afterYear") };
  return expected === null
    ? t("forecast.perhaps", { ...interval, chance: thinPercent(chanceThisYear) })
    : t("forecast.expected", { ...interval, day: expected });
}
