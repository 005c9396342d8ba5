import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { FigureContext } from "../../../components/figure-context.tsx";
import { PersonCount } from "../../../components/person-count.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { lawOf } from "../../../lib/law/law-of.ts";
import { useStanding } from "../../../lib/ledger/standing-query.ts";
import type { DeclaredVolume } from "../api/declared-volume-list-query.ts";
import classes from "./declared.module.css";

/** The count as it is with what was declared: how much of it is numbers alone, and how wide they make its bounds. */
export function BoundsSheet({ volumes }: { volumes: readonly DeclaredVolume[] | undefined }) {
  const { t } = useTranslation("declared");
  const standing = useStanding();
  const numbers = (volumes ?? []).filter(({ withdrawnAt }) => withdrawnAt === null).reduce((sum, { people }) => sum + people, 0);
  return (
    <Sheet title={t("bounds.title")}>
      <Answer query={standing} lines={3}>
        {(data) => {
          const law = lawOf(data.facts, data.year, new Date());
          return (
            <>
              <p className={classes.figure}>
                <PersonCount count={data.all} testId="declared-all" boundsClass={classes.bounds} />
              </p>
              <p className={classes.lead}>{t("bounds.numbers", { people: thinNumber(numbers) })}</p>
              <p className={classes.lead}>{t("bounds.why")}</p>
              {law ? (
                <div className={classes.context}>
                  <FigureContext windowStart={law.windowStart} asOf={law.asOf} rulebook={law.rulebook} standing={data} />
                </div>
              ) : null}
            </>
          );
        }}
      </Answer>
    </Sheet>
  );
}
