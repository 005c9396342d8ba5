import { useTranslation } from "react-i18next";
import { Sheet } from "../../../components/sheet.tsx";
import { When } from "../../../components/when.tsx";
import { thinNumber, thinPercent } from "../../../lib/format/thin-number.ts";
import type { Standing } from "../../../lib/ledger/standing-query.ts";
import classes from "./coverage-sheet.module.css";

/** What could not be seen, in the same window as the count beside it. */
export function CoverageSheet({ standing }: { standing: Standing }) {
  const { t } = useTranslation("overview");
  const { coverage, lastTransferAt } = standing;
  const full = coverage.transfers - coverage.transfersPartial - coverage.transfersOpaque;
  const facts = [
    ["devices", coverage.devices, false],
    ["silent", coverage.devicesSilent, true],
    ["transfers", coverage.transfers, false],
    ["partial", coverage.transfersPartial, true],
    ["opaque", coverage.transfersOpaque, true],
    ["files", coverage.filesUnread, true],
    ["overflowed", coverage.reportsOverflowed, true],
    ["refused", coverage.reportsRefused, true],
    ...(coverage.attempts > 0 ? ([["attempts", coverage.attempts, false]] as const) : []),
  ] as const;
  return (
    <Sheet
      title={t("coverage.title")}
      aside={coverage.transfers > 0 ? t("coverage.share", { percent: thinPercent(full / coverage.transfers) }) : null}
      testId="coverage"
    >
      <dl className={classes.list}>
        {facts.map(([fact, count, lacking]) => (
          <div key={fact}>
            <dt>{t(`coverage.${fact}`)}</dt>
            <dd data-lacking={(lacking && count > 0) || undefined}>{thinNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>{t("coverage.note")}</p>
      <p className={classes.note}>
        {lastTransferAt ? t("coverage.last", { when: "" }) : t("coverage.never")}
        {lastTransferAt ? <When at={lastTransferAt} /> : null}
      </p>
    </Sheet>
  );
}
