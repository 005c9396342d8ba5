import type { LineStanding } from "@outflow/shared/assess/assessment.ts";
import { daysBetween } from "@outflow/shared/assess/beijing-day.ts";
import type { CrossingAhead } from "@outflow/shared/assess/coming-up.ts";
import type { RenderedMail } from "./alert-facts.ts";
import { linesMiddle } from "./bar.ts";
import { citedInChinese, REQUIRES_ZH } from "./chinese.ts";
import { capital, citedInEnglish, persons, REQUIRES_EN } from "./english.ts";
import { dayInChinese, dayInEnglish } from "./figures.ts";
import { type Figure, renderMail } from "./render-mail.ts";
import { rowsInChinese, rowsInEnglish, type WatchFacts } from "./watch-facts.ts";
import { metricOf } from "./words.ts";

/** The mail about a line that will probably be crossed soon. Pure. */
export function renderCrossingMail(facts: WatchFacts, { line, limit, expected, earliest, latest }: CrossingAhead, standing: LineStanding): RenderedMail {
  const { assessment, legalEntity, organisation, dashboardUrl } = facts;
  const { asOf } = assessment;
  const metric = metricOf(line, asOf);
  const days = daysBetween(asOf, expected);
  const range = {
    zh: earliest === latest ? dayInChinese(earliest) : `${dayInChinese(earliest)}至${latest ? ` ${dayInChinese(latest)}` : "今年之后"}`,
    en: earliest === latest ? dayInEnglish(earliest) : `${dayInEnglish(earliest)} – ${latest ? dayInEnglish(latest) : "after this year"}`,
  };
  const chinese = (figure: Figure) => ({
    title: `${metric.zh}出境人数预计 ${days} 天后达到 ${figure(limit)} 人`,
    lead: `按今年以来的速度，${legalEntity.name}向境外提供${metric.zh}的人数预计在 ${dayInChinese(expected)}前后达到 ${figure(limit)} 人：届时${REQUIRES_ZH[line]}。截至 ${dayInChinese(asOf)}（北京时间）为 ${figure(standing.count)} 人，还差 ${figure(standing.headroom)} 人。`,
    rows: rowsInChinese(
      facts,
      [
        ["预计达到", `${dayInChinese(expected)}前后`],
        ["八成可能在", `${range.zh}（根据今年每天新增人数推算，不是法定日期）`],
        ["依据", citedInChinese([standing.rule])],
      ],
      figure,
    ),
  });
  const english = (figure: Figure) => ({
    title: `${capital(metric.en)} sent abroad: ${persons(limit, figure)} expected in ${days} ${days === 1 ? "day" : "days"}`,
    lead: `At this year's pace, ${legalEntity.name} is expected to have sent abroad the ${metric.en} of ${persons(limit, figure)} around ${dayInEnglish(expected)}; then ${REQUIRES_EN[line]}. On ${dayInEnglish(asOf)} (Beijing time) the count is ${figure(standing.count)}, ${persons(standing.headroom, figure)} away.`,
    rows: rowsInEnglish(
      facts,
      [
        ["Expected", `around ${dayInEnglish(expected)}`],
        ["80% interval", `${range.en} (from this year's new people per day; no date of the law)`],
        ["Rule", citedInEnglish([standing.rule])],
      ],
      figure,
    ),
  });
  return renderMail({ demo: organisation.demo, dashboardUrl, chinese, english, middle: linesMiddle([standing]) });
}
