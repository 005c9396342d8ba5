import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/i18n/use-language.ts";
import { useLawWords } from "../../lib/law/use-law-words.ts";
import classes from "./outcome-panel.module.css";

/** What follows for each way the unknown facts may turn out. */
export function MissingFacts({ law }: { law: Assessment }) {
  const { t } = useTranslation("law");
  const { language } = useLanguage();
  const words = useLawWords();
  const join = language === "en" ? ", " : "，";
  return (
    <ul className={classes.branches} aria-label={t("outcome.branches")}>
      {law.branches.map((branch) => {
        const facts = Object.entries(branch.facts).map(([fact, met]) =>
          t(met ? "outcome.is" : "outcome.not", { fact: words.facts[fact] ?? words.facts[fact.split(":").at(-1) ?? ""] ?? fact }),
        );
        return (
          <li key={facts.join()}>
            <span>{facts.join(join)}</span>
            <strong>{words.outcomes[branch.outcome].name}</strong>
          </li>
        );
      })}
    </ul>
  );
}
