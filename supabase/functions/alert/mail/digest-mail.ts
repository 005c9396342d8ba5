import type { LineStanding } from "@outflow/shared/assess/assessment.ts";
import type { LineForecast } from "@outflow/shared/assess/forecast.ts";
import { EN } from "@outflow/shared/assess/words/en.ts";
import { ZH_CN } from "@outflow/shared/assess/words/zh-cn.ts";
import type { DigestWeek } from "../watch/digest-week.ts";
import type { WatchedDestination } from "../watch/due-watch.ts";
import type { RenderedMail } from "./alert-facts.ts";
import { linesMiddle } from "./bar.ts";
import { nameOf } from "./destination-mail.ts";
import { persons } from "./english.ts";
import { dayInChinese, dayInEnglish, percentOf } from "./figures.ts";
import type { DueReminder } from "./reminder-mail.ts";
import { type Figure, renderMail } from "./render-mail.ts";
import { rowsInChinese, rowsInEnglish, type WatchFacts } from "./watch-facts.ts";

export interface Digest {
  readonly week: DigestWeek;
  readonly newPeople: number;
  readonly newSensitive: number;
  readonly newDestinations: readonly WatchedDestination[];
  /** The line that is nearest and not reached; null where every line is, or there is none. */
  readonly next: { readonly standing: LineStanding; readonly forecast: LineForecast | null } | null;
  readonly deadline: Omit<DueReminder, "remindOn"> | null;
}

const MOST_NAMED = 6;

function named(destinations: readonly WatchedDestination[], separator: string, none: string, more: (left: number) => string): string {
  if (destinations.length === 0) return none;
  const left = destinations.length - MOST_NAMED;
  return `${destinations.slice(0, MOST_NAMED).map(nameOf).join(separator)}${left > 0 ? more(left) : ""}`;
}

function expectedIn({ next }: Digest): { zh: string; en: string } {
  const forecast = next?.forecast;
  if (!forecast || forecast.basis === "reached") return { zh: "", en: "" };
  if (forecast.basis === "thin") return { zh: "；数据尚少，暂不预测", en: "; too early for a forecast" };
  if (forecast.expected === null) return { zh: "；预计今年内不会达到", en: "; not expected this year" };
  return { zh: `；预计 ${dayInChinese(forecast.expected)}前后达到`, en: `; expected around ${dayInEnglish(forecast.expected)}` };
}

function ownRowsInChinese(digest: Digest, figure: Figure): [string, string][] {
  const { next, deadline, newDestinations, newPeople, newSensitive } = digest;
  return [
    ["一周新增", `${figure(newPeople)} 人今年首次出境；${figure(newSensitive)} 人首次涉及敏感个人信息`],
    ["新去向", named(newDestinations, "、", "没有", (left) => ` 等，另有 ${left} 个`)],
    [
      "下一道线",
      next
        ? `${ZH_CN.lines[next.standing.line].name}：${figure(next.standing.count)} / ${figure(next.standing.limit)}（${percentOf(next.standing.count, next.standing.limit)}%），还差 ${figure(next.standing.headroom)} 人${expectedIn(digest).zh}`
        : "没有尚未达到的线",
    ],
    [
      "下一个期限",
      deadline ? `${dayInChinese(deadline.deadline.due)}：${ZH_CN.deadlines[deadline.deadline.id]}（${deadline.filing.title}）` : "没有登记的期限",
    ],
  ];
}

function ownRowsInEnglish(digest: Digest, figure: Figure): [string, string][] {
  const { next, deadline, newDestinations, newPeople, newSensitive } = digest;
  return [
    [
      "New that week",
      `${persons(newPeople, figure)} sent abroad for the first time this year; ${figure(newSensitive)} with something sensitive for the first time`,
    ],
    ["New destinations", named(newDestinations, ", ", "none", (left) => ` and ${left} more`)],
    [
      "Next line",
      next
        ? `${EN.lines[next.standing.line].name}: ${figure(next.standing.count)} / ${figure(next.standing.limit)} (${percentOf(next.standing.count, next.standing.limit)}%), ${persons(next.standing.headroom, figure)} away${expectedIn(digest).en}`
        : "no line that is not reached",
    ],
    ["Next deadline", deadline ? `${dayInEnglish(deadline.deadline.due)}: ${EN.deadlines[deadline.deadline.id]} (${deadline.filing.title})` : "none recorded"],
  ];
}

/** The mail about a week. Pure. */
export function renderDigestMail(facts: WatchFacts, digest: Digest): RenderedMail {
  const { assessment, legalEntity, organisation, dashboardUrl } = facts;
  const { week, newPeople } = digest;
  const { A, S } = assessment.metrics;
  const chinese = (figure: Figure) => ({
    title: `一周数据出境：新增 ${figure(newPeople)} 人，今年合计 ${figure(A.people)} 人`,
    lead: `${dayInChinese(week.monday)}至 ${dayInChinese(week.sunday)}（北京时间），${legalEntity.name}新增 ${figure(newPeople)} 人的个人信息出境；今年合计 ${figure(A.people)} 人，其中敏感个人信息 ${figure(S.people)} 人。目前适用：${ZH_CN.outcomes[assessment.outcome].name}。`,
    rows: rowsInChinese(facts, ownRowsInChinese(digest, figure), figure),
  });
  const english = (figure: Figure) => ({
    title: `The week's exports: ${figure(newPeople)} more ${newPeople === 1 ? "person" : "people"}, ${figure(A.people)} this year`,
    lead: `From ${dayInEnglish(week.monday)} to ${dayInEnglish(week.sunday)} (Beijing time), ${legalEntity.name} sent abroad the personal information of ${figure(newPeople)} more ${newPeople === 1 ? "person" : "people"}; this year ${figure(A.people)} in all, ${figure(S.people)} of them with sensitive information. Applies now: ${EN.outcomes[assessment.outcome].name}.`,
    rows: rowsInEnglish(facts, ownRowsInEnglish(digest, figure), figure),
  });
  return renderMail({ demo: organisation.demo, dashboardUrl, chinese, english, middle: linesMiddle(assessment.lines) });
}
