import type { Line, Outcome, Stage } from "../contract/assessment.ts";
import type { Assessment } from "./assessment.ts";
import { isStricter } from "./decide.ts";
import type { RuleId } from "./rulebook/rules.ts";
import { versionFor } from "./rulebook/versions.ts";

/**
 * An alert that is due. `key` is the same whenever the same thing is due again: with organisation, entity and year it makes an alert unique.
 * `lowerStages` are stages passed on the way; they need no alert of their own.
 */
export type DueAlert =
  | { kind: "line_stage"; key: string; line: Line; stage: Stage; lowerStages: Stage[]; limit: number; count: number; headroom: number; rule: RuleId }
  | { kind: "first_sensitive_person"; key: string; count: number; rule: RuleId }
  | { kind: "outcome_change"; key: string; from: Outcome; to: Outcome; leavesExemptTier: boolean; rules: RuleId[] };

const BELOW = { notice: [], warn: ["notice"], critical: ["notice", "warn"], reached: ["notice", "warn", "critical"] } as const satisfies Record<Stage, Stage[]>;
const FREE: readonly Outcome[] = ["NOT_AN_EXPORT", "NO_PI_OR_IMPORTANT_DATA", "EXEMPT_SCENARIO", "EXEMPT_SMALL_VOLUME"];

/**
 * Which alerts the assessment calls for: the highest stage of each line, the first sensitive person where one person is enough,
 * and a change of the outcome. `previousOutcome` is null when nothing was assessed before; then there is no change to report.
 */
export function warningsFor(assessment: Assessment, previousOutcome: Outcome | null): DueAlert[] {
  return [...lineAlerts(assessment), ...firstSensitivePerson(assessment), ...outcomeChange(assessment, previousOutcome)];
}

function lineAlerts({ lines }: Assessment): DueAlert[] {
  return lines.flatMap(({ line, stage, limit, count, headroom, rule }) =>
    stage ? [{ kind: "line_stage" as const, key: `${line}:${stage}`, line, stage, lowerStages: [...BELOW[stage]], limit, count, headroom, rule }] : [],
  );
}

function firstSensitivePerson({ asOf, metrics }: Assessment): DueAlert[] {
  const onePersonIsEnough = versionFor(asOf).triggers.includes("FLOW24-T6");
  if (!onePersonIsEnough || metrics.S.people === 0) return [];
  return [{ kind: "first_sensitive_person", key: "first_sensitive_person", count: metrics.S.people, rule: "FLOW24-T6" }];
}

function outcomeChange({ asOf, outcome, rules, strictest }: Assessment, previous: Outcome | null): DueAlert[] {
  if (previous === null || previous === outcome) return [];
  const leavesExemptTier = FREE.includes(previous) && isStricter(strictest, previous) && !FREE.includes(strictest);
  return [{ kind: "outcome_change", key: `outcome:${previous}:${outcome}:${asOf}`, from: previous, to: outcome, leavesExemptTier, rules }];
}
