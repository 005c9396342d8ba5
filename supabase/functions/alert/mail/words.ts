import type { LineStanding } from "@outflow/shared/assess/assessment.ts";
import { cite } from "@outflow/shared/assess/cite.ts";
import { lineMetric } from "@outflow/shared/assess/rulebook/lines.ts";
import type { RuleId } from "@outflow/shared/assess/rulebook/rules.ts";
import { versionFor } from "@outflow/shared/assess/rulebook/versions.ts";
import type { Line } from "@outflow/shared/contract/assessment.ts";
import type { AlertFacts } from "./alert-facts.ts";
import type { Figure } from "./render-mail.ts";

export type { Figure };

/** One language of a mail. */
export interface Words {
  readonly lang: "zh-CN" | "en";
  readonly title: (facts: AlertFacts, figure: Figure) => string;
  readonly lead: (facts: AlertFacts, figure: Figure) => string;
  readonly line: (line: Line) => string;
  readonly rows: (facts: AlertFacts, figure: Figure) => [label: string, value: string][];
}

const METRICS = {
  A: { zh: "个人信息", en: "personal information" },
  S: { zh: "敏感个人信息", en: "sensitive personal information" },
  N: { zh: "普通个人信息", en: "ordinary personal information" },
} as const;
export const isOpen = (rule: RuleId) => cite(rule).interpretation || ["V3", "K"].includes(cite(rule).verification);
export const metricOf = (line: Line, asOf: string) => METRICS[lineMetric(versionFor(asOf), line)];
export const standingOf = ({ assessment }: AlertFacts, line: Line) => assessment.lines.find((standing) => standing.line === line);
const bounds = ({ count, atLeast, atMost }: Pick<LineStanding, "count" | "atLeast" | "atMost">) =>
  atLeast === count && atMost === count ? null : { atLeast, atMost };

/** The rules behind an alert: that of the line or event itself, or those of the new outcome. */
export const rulesOf = ({ alert, assessment }: AlertFacts): RuleId[] =>
  alert.kind === "outcome_change" ? [...new Set(assessment.citations.map(({ rule }) => rule))].slice(0, 3) : [alert.rule];

export function countsOf({ alert, assessment: { metrics, lines } }: AlertFacts, figure: Figure): { zh: string; en: string } {
  if (alert.kind === "outcome_change")
    return {
      zh: `合计 ${figure(metrics.A.people)} 人，其中敏感个人信息 ${figure(metrics.S.people)} 人`,
      en: `${figure(metrics.A.people)} in all, ${figure(metrics.S.people)} of them with sensitive information`,
    };
  const standing = alert.kind === "line_stage" ? lines.find(({ line }) => line === alert.line) : { ...metrics.S, count: metrics.S.people };
  const range = standing ? bounds(standing) : null;
  return {
    zh: `${figure(alert.count)} 人${range ? `（至少 ${figure(range.atLeast)}，至多 ${figure(range.atMost)}）` : ""}`,
    en: `${figure(alert.count)}${range ? ` (at least ${figure(range.atLeast)}, at most ${figure(range.atMost)})` : ""}`,
  };
}
