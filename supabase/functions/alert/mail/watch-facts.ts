import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import type { PersonCount } from "@outflow/shared/contract/assessment.ts";
import type { AlertFacts } from "./alert-facts.ts";
import { coverageInChinese } from "./chinese.ts";
import { coverageInEnglish } from "./english.ts";
import { dayInChinese, dayInEnglish } from "./figures.ts";
import type { Figure } from "./render-mail.ts";

/** What every mail about what is ahead, or was seen, stands on. */
export interface WatchFacts {
  readonly organisation: AlertFacts["organisation"];
  readonly legalEntity: AlertFacts["legalEntity"];
  readonly assessment: Assessment;
  readonly coverage: AlertFacts["coverage"];
  readonly dashboardUrl: string;
}

type Rows = (readonly [label: string, value: string])[];

export const peopleInChinese = ({ people, atLeast, atMost }: PersonCount, figure: Figure) =>
  `${figure(people)} 人${atLeast === atMost ? "" : `（至少 ${figure(atLeast)}，至多 ${figure(atMost)}）`}`;
export const peopleInEnglish = ({ people, atLeast, atMost }: PersonCount, figure: Figure) =>
  `${figure(people)}${atLeast === atMost ? "" : ` (at least ${figure(atLeast)}, at most ${figure(atMost)})`}`;

/** The rows around those of a mail's own: whose figures, of which window; how much was seen, by which rulebook. */
export function rowsInChinese({ organisation, legalEntity, assessment, coverage }: WatchFacts, own: Rows, figure: Figure): Rows {
  const { metrics } = assessment;
  return [
    ["单位", legalEntity.name === organisation.name ? legalEntity.name : `${legalEntity.name}（${organisation.name}）`],
    ["统计期间", `${dayInChinese(assessment.windowStart)} – ${dayInChinese(assessment.asOf)}（北京时间）`],
    ["人数（去重）", `合计 ${peopleInChinese(metrics.A, figure)}，其中敏感个人信息 ${peopleInChinese(metrics.S, figure)}`],
    ...own,
    ["覆盖情况", coverageInChinese({ coverage }, figure)],
    ["规则版本", assessment.rulebook],
  ];
}

export function rowsInEnglish({ organisation, legalEntity, assessment, coverage }: WatchFacts, own: Rows, figure: Figure): Rows {
  const { metrics } = assessment;
  return [
    ["Entity", legalEntity.name === organisation.name ? legalEntity.name : `${legalEntity.name} (${organisation.name})`],
    ["Window", `${dayInEnglish(assessment.windowStart)} – ${dayInEnglish(assessment.asOf)} (Beijing time)`],
    ["Distinct people", `${peopleInEnglish(metrics.A, figure)} in all; with sensitive information ${peopleInEnglish(metrics.S, figure)}`],
    ...own,
    ["Coverage", coverageInEnglish({ coverage }, figure)],
    ["Rulebook", assessment.rulebook],
  ];
}
