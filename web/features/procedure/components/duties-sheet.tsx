import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { cite } from "@outflow/shared/assess/cite.ts";
import { DUTIES } from "@outflow/shared/assess/rulebook/duties.ts";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../components/sheet.tsx";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import classes from "./procedure.module.css";

/** What remains to be done whatever the outcome, what it brings, and what counsel still has to settle. */
export function DutiesSheet({ law }: { law: Assessment }) {
  const { t } = useTranslation("procedure");
  const { language } = useLanguage();
  const words = useLawWords();
  return (
    <Sheet title={t("duties.title")} testId="duties">
      <p className={classes.lead}>{t("duties.lead")}</p>
      <ul className={classes.duties}>
        {law.residualDuties.map((duty) => {
          const { title, article } = cite(DUTIES[duty].rule);
          return (
            <li key={duty}>
              {words.duties[duty]}
              <p className={classes.quiet}>
                <span lang="zh-CN">
                  《{title.zh}》{article.zh}
                </span>
                {language === "en" ? ` · ${title.en}, ${article.en}` : null}
              </p>
            </li>
          );
        })}
        {law.openPoints.map((point) => (
          <li key={point}>
            <span className={classes.missing}>{words.toBeConfirmed}</span> {words.openPoints[point]}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
