import { Tooltip } from "@mantine/core";
import type { LineStanding } from "@outflow/shared/assess/assessment.ts";
import { cite } from "@outflow/shared/assess/cite.ts";
import type { LineForecast } from "@outflow/shared/assess/forecast.ts";
import { STAGE_PERCENT } from "@outflow/shared/assess/rulebook/lines.ts";
import { useTranslation } from "react-i18next";
import { ForecastSentence } from "../../../components/forecast-sentence.tsx";
import { Tag } from "../../../components/tag.tsx";
import { thinNumber, thinPercent } from "../../../lib/format/thin-number.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { stageTone } from "../../../lib/law/stage-tone.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import classes from "./line-bar.module.css";

/** One line of the law as a bar: filled to the count, marked where the stages begin, ending at the line. */
export function LineBar({ line, forecast }: { line: LineStanding; forecast: LineForecast | null }) {
  const { t } = useTranslation(["overview", "common"]);
  const { language } = useLanguage();
  const words = useLawWords();
  const { title, article } = cite(line.rule);
  const name = words.lines[line.line].name;
  const share = Math.min(1, line.share);
  const percent = thinPercent(line.share);
  const kind = line.line.startsWith("sensitive") ? "sensitive" : "ordinary";
  return (
    <div className={classes.line} data-testid={`line-${line.line}`} data-value={line.count} data-stage={line.stage ?? "none"}>
      <div className={classes.words}>
        <span className={classes.name}>{name}</span>
        <Tooltip label={`《${title.zh}》${article.zh}${language === "en" ? ` · ${title.en}, ${article.en}` : ""}`}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the tooltip must open from the keyboard */}
          <span className={classes.article} tabIndex={0}>
            {language === "en" ? article.en : article.zh}
          </span>
        </Tooltip>
        <span className={classes.count}>{t("lines.of", { count: line.count, limit: line.limit })}</span>
      </div>
      <div className={classes.track} data-kind={kind} role="img" aria-label={t("lines.bar", { name, count: line.count, limit: line.limit, percent })}>
        <div className={classes.fill} style={{ width: `${share * 100}%` }} data-stage={line.stage ?? "none"} />
        {STAGE_PERCENT.map((mark) => (
          <div
            key={mark.stage}
            className={classes.mark}
            data-stage={mark.stage}
            style={{ insetInlineStart: `${mark.percent}%` }}
            data-passed={line.count * 100 >= line.limit * mark.percent || undefined}
            title={t("lines.markTip", { stage: words.stages[mark.stage], count: Math.ceil((line.limit * mark.percent) / 100) })}
          >
            <span>{mark.percent}</span>
          </div>
        ))}
      </div>
      <div className={classes.foot}>
        <Tag tone={stageTone(line.stage)}>{line.stage ? words.stages[line.stage] : t("lines.below")}</Tag>
        <span>{percent}</span>
        <span className={classes.headroom}>
          {line.headroom > 0
            ? t("lines.headroom", { count: line.headroom })
            : line.count > line.limit
              ? t("lines.reachedBy", { count: line.count - line.limit })
              : t("lines.reached")}
        </span>
        {line.atLeast === line.atMost ? null : (
          <span className={classes.bounds}>{t("common:figure.bounds", { from: thinNumber(line.atLeast), to: thinNumber(line.atMost) })}</span>
        )}
        {forecast && forecast.basis !== "reached" ? (
          <span className={classes.forecast} data-testid={`forecast-${line.line}`} data-expected={forecast.basis === "enough" ? (forecast.expected ?? "") : ""}>
            <ForecastSentence forecast={forecast} />
          </span>
        ) : null}
      </div>
    </div>
  );
}
