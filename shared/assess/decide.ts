import type { Outcome } from "../contract/assessment.ts";
import { inForce, type Range, type When } from "./rulebook/rule.ts";
import { mayDecide, type RuleId, ruleById } from "./rulebook/rules.ts";
import type { RulebookVersion } from "./rulebook/versions.ts";

/** Plain numbers of one possible world: nothing in it is unknown. */
export type Numbers = {
  ciio: boolean;
  processed: number;
  importantData: boolean;
  A: number;
  S: number;
  N: number;
  exemptPeople: number;
  notExportedPeople: number;
  leftWithoutPeople: boolean;
};

const STRICTNESS: readonly Outcome[] = [
  "NOT_AN_EXPORT",
  "NO_PI_OR_IMPORTANT_DATA",
  "EXEMPT_SCENARIO",
  "EXEMPT_SMALL_VOLUME",
  "SCC_OR_CERTIFICATION",
  "SECURITY_ASSESSMENT",
];

/** The strictest of some determined outcomes. Throws RangeError for an empty list. */
export function strictest(outcomes: readonly Outcome[]): Outcome {
  const worst = outcomes.reduce((most, outcome) => Math.max(most, STRICTNESS.indexOf(outcome)), -1);
  const found = STRICTNESS[worst];
  if (!found) throw new RangeError("no determined outcome to compare");
  return found;
}

/** Whether `next` asks for more than `previous`; an undetermined outcome compares with nothing. */
export function isStricter(next: Outcome, previous: Outcome): boolean {
  return STRICTNESS.indexOf(next) > STRICTNESS.indexOf(previous) && previous !== "UNDETERMINED";
}

/** Applies the triggers of a version that are in force on the day; the strictest outcome wins and the rules that gave it are named. */
export function decide(version: RulebookVersion, day: string, numbers: Numbers): { outcome: Outcome; rules: RuleId[] } {
  const fired = version.triggers
    .map((id) => ({ id, rule: ruleById(id) }))
    .filter(({ rule }) => inForce(rule, day) && mayDecide(rule) && [rule.when, rule.or].some((when) => when && holds(when, numbers)));
  if (fired.length === 0) return nothingCounted(version, numbers);
  const outcome = strictest(fired.map(({ rule }) => rule.outcome ?? "NOT_AN_EXPORT"));
  return { outcome, rules: fired.filter(({ rule }) => rule.outcome === outcome).map(({ id }) => id) };
}

function nothingCounted(version: RulebookVersion, numbers: Numbers): { outcome: Outcome; rules: RuleId[] } {
  if (numbers.exemptPeople > 0 && version.scenarioExemptions) return { outcome: "EXEMPT_SCENARIO", rules: ["FLOW24-T8"] };
  if (numbers.leftWithoutPeople) return { outcome: "NO_PI_OR_IMPORTANT_DATA", rules: ["PIPL4"] };
  return { outcome: "NOT_AN_EXPORT", rules: numbers.notExportedPeople > 0 ? ["C10"] : [] };
}

function holds(when: When, numbers: Numbers): boolean {
  if (when.ciio !== undefined && when.ciio !== numbers.ciio) return false;
  if (when.importantData && !numbers.importantData) return false;
  return within(when.A, numbers.A) && within(when.S, numbers.S) && within(when.N, numbers.N) && within(when.processed, numbers.processed);
}

function within(range: Range | undefined, count: number): boolean {
  return count >= (range?.atLeast ?? 0) && count < (range?.below ?? Number.POSITIVE_INFINITY);
}
