import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { ruleSentence } from "@outflow/shared/assess/words/rule-sentence.ts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { outcomeTone } from "../../lib/law/outcome-tone.ts";
import { useLawWords } from "../../lib/law/use-law-words.ts";
import { Tag } from "../tag.tsx";
import { CitationLine } from "./citation-line.tsx";
import { MissingFacts } from "./missing-facts.tsx";
import classes from "./outcome-panel.module.css";

/** The procedure the law asks for at this number, why, and in which article. */
export function OutcomePanel({ law, action }: { law: Assessment; action?: ReactNode }) {
  const { t } = useTranslation("law");
  const words = useLawWords();
  const { name, meaning } = words.outcomes[law.outcome];
  return (
    <div className={classes.panel} data-tone={outcomeTone(law.outcome)} data-testid="outcome" data-outcome={law.outcome}>
      <p className={classes.label}>{t("outcome.label")}</p>
      <p className={classes.name}>{name}</p>
      <p className={classes.meaning}>{meaning}</p>
      {law.outcome === "UNDETERMINED" ? <MissingFacts law={law} /> : null}
      {law.rules.length > 0 ? (
        <ul className={classes.reasons} aria-label={t("outcome.reasons")}>
          {law.rules.map((rule) => {
            const citation = law.citations.find((one) => one.rule === rule);
            return (
              <li key={rule}>
                <span>{ruleSentence(rule, words)}</span>
                {citation ? <CitationLine citation={citation} /> : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      {law.routes.length > 1 ? (
        <p className={classes.routes}>
          <span>{t("outcome.routes")}</span>
          {law.routes.map(({ route }) => (
            <Tag key={route} tone="azurite">
              {words.routes[route]}
            </Tag>
          ))}
        </p>
      ) : null}
      {action ? <p className={classes.action}>{action}</p> : null}
      {law.policyDependent ? <p className={classes.flag}>{words.policyDependent}</p> : null}
      {law.reviews.length > 0 ? (
        <ul className={classes.reviews} aria-label={t("outcome.reviews")}>
          {law.reviews.map((code) => (
            <li key={code}>{words.reviews[code]}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
