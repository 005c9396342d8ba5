import { IconCloudOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { beijingClock } from "../../lib/format/beijing-time.ts";
import { useServerHealth } from "../../lib/ledger/server-health-context.ts";
import classes from "./away-banner.module.css";

/** Calm: says since when the figures stand still, and goes away by itself. */
export function AwayBanner() {
  const { t } = useTranslation("shell");
  const { away, answeredAt } = useServerHealth();
  return (
    <div role="status" aria-live="polite">
      {away ? (
        <p className={classes.banner} data-testid="away-banner">
          <IconCloudOff size={16} stroke={1.6} aria-hidden />
          <span>
            {t("away.title")} {answeredAt === null ? null : t("away.since", { time: beijingClock(new Date(answeredAt)) })}
          </span>
        </p>
      ) : null}
    </div>
  );
}
