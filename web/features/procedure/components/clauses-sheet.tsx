import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { ruleSentence } from "@outflow/shared/assess/words/rule-sentence.ts";
import { useTranslation } from "react-i18next";
import { CitationLine } from "../../../components/law/citation-line.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import classes from "./procedure.module.css";

/** Every clause the outcome rests on, in its own words where they are recorded. */
export function ClausesSheet({ law }: { law: Assessment }) {
  const { t } = useTranslation("procedure");
  const words = useLawWords();
  return (
    <Sheet title={t("clauses.title")} testId="clauses">
      <ul className={classes.clauses}>
        {law.citations.map((citation) => (
          <li key={citation.rule}>
            <p className={classes.sentence}>{ruleSentence(citation.rule, words)}</p>
            {citation.quote ? <blockquote lang="zh-CN">{citation.quote}</blockquote> : <p className={classes.quiet}>{t("clauses.noQuote")}</p>}
            <CitationLine citation={citation} />
            <p className={classes.quiet}>
              {t("clauses.rule", { rule: citation.rule })} ·{" "}
              {citation.to ? t("clauses.until", { from: citation.from, to: citation.to }) : t("clauses.since", { from: citation.from })}
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
