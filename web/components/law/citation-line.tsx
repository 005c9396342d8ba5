import { Anchor } from "@mantine/core";
import type { Citation } from "@outflow/shared/assess/assessment.ts";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/i18n/use-language.ts";
import { useLawWords } from "../../lib/law/use-law-words.ts";
import classes from "./citation-line.module.css";

/** 《…》第八条 — the Chinese title always, the English one beside it on the English screen, and the way to the official text. */
export function CitationLine({ citation }: { citation: Citation }) {
  const { t } = useTranslation("law");
  const { language } = useLanguage();
  const words = useLawWords();
  const { title, article, source, verification, interpretation } = citation;
  return (
    <span className={classes.cite}>
      <span lang="zh-CN" className={classes.title}>
        《{title.zh}》{article.zh}
      </span>
      {language === "en" ? (
        <span className={classes.english}>
          {title.en}, {article.en}
        </span>
      ) : null}
      <span className={classes.notes}>
        <span>{words.verification[verification]}</span>
        {interpretation ? <span>{words.interpretation}</span> : null}
        {source ? (
          <Anchor href={source} target="_blank" rel="noreferrer noopener" underline="always" inherit>
            {t("source")}
          </Anchor>
        ) : null}
      </span>
    </span>
  );
}
