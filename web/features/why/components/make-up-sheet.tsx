import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { useTranslation } from "react-i18next";
import { FigureContext } from "../../../components/figure-context.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import type { Explanation } from "../api/count-explanation-query.ts";
import classes from "./why.module.css";

const PARTS = ["sure", "doubtful", "namesOnly", "namesOnlyRecords", "exemptOnly", "notExported"] as const;
const LINKS = ["linking", "shared", "undone"] as const;

export function MakeUpSheet({ explanation, law }: { explanation: Explanation; law: Assessment | null }) {
  const { t } = useTranslation("why");
  const { standing, individuals, links } = explanation;
  return (
    <div className={classes.two}>
      <Sheet title={t("people.title")} testId="make-up">
        <dl className={classes.sum}>
          <div data-total>
            <dt>{t("people.all")}</dt>
            <dd data-testid="why-all" data-value={standing.all.people}>
              {thinNumber(standing.all.people)}
            </dd>
          </div>
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{t(`people.${part}`)}</dt>
              <dd>{thinNumber(individuals[part])}</dd>
            </div>
          ))}
        </dl>
        <p className={classes.note}>
          {standing.all.atLeast === standing.all.atMost
            ? t("people.exact", { people: thinNumber(standing.all.people) })
            : t("people.bounds", { from: thinNumber(standing.all.atLeast), to: thinNumber(standing.all.atMost) })}
        </p>
        {law ? <FigureContext windowStart={law.windowStart} asOf={law.asOf} rulebook={law.rulebook} standing={standing} /> : null}
      </Sheet>
      <Sheet title={t("links.title")}>
        <dl className={classes.sum}>
          {LINKS.map((link) => (
            <div key={link}>
              <dt>{t(`links.${link}`)}</dt>
              <dd>{thinNumber(links[link])}</dd>
            </div>
          ))}
        </dl>
      </Sheet>
    </div>
  );
}
