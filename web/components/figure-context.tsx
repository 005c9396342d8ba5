import { useTranslation } from "react-i18next";
import { beijingClock } from "../lib/format/beijing-time.ts";
import { useServerHealth } from "../lib/ledger/server-health-context.ts";
import type { Standing } from "../lib/ledger/standing-query.ts";
import classes from "./figure-context.module.css";

interface Props {
  readonly windowStart: string;
  readonly asOf: string;
  readonly rulebook: string;
  readonly standing: Standing;
}

/** What a number is never shown without: its window, the rulebook's version, its coverage, and how old it is. */
export function FigureContext({ windowStart, asOf, rulebook, standing }: Props) {
  const { t } = useTranslation();
  const { away } = useServerHealth();
  const { coverage } = standing;
  const unread = coverage.transfersPartial + coverage.transfersOpaque;
  const time = beijingClock(standing.computedAt);
  return (
    <p className={classes.context} data-stale={away || undefined}>
      <span>{t("figure.window", { from: windowStart, to: asOf })}</span>
      <span>{t("figure.rulebook", { version: rulebook })}</span>
      <span>{t("figure.coverage", { devices: coverage.devices, unread })}</span>
      <span className={classes.age}>{t(away ? "figure.stale" : "figure.computed", { time })}</span>
    </p>
  );
}
