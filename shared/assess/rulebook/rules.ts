import { INSTRUMENTS } from "./instruments.ts";
import type { Rule } from "./rule.ts";
import { CERTIFICATION_RULES } from "./rules-certification.ts";
import { COUNTING_RULES } from "./rules-counting.ts";
import { CROSS_BORDER_FLOW_RULES } from "./rules-cross-border-flows.ts";
import { DUTY_AND_ANSWER_RULES } from "./rules-duties-and-answers.ts";
import { SECURITY_ASSESSMENT_RULES } from "./rules-security-assessment.ts";
import { STANDARD_CONTRACT_RULES } from "./rules-standard-contract.ts";

/** Every rule of the rulebook, each with its instrument, article, dates and verification. */
export const RULES = [
  ...SECURITY_ASSESSMENT_RULES,
  ...STANDARD_CONTRACT_RULES,
  ...CROSS_BORDER_FLOW_RULES,
  ...CERTIFICATION_RULES,
  ...DUTY_AND_ANSWER_RULES,
  ...COUNTING_RULES,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]["id"];

const byId = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

/** Throws RangeError for an id that no rule has. */
export function ruleById(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new RangeError("no such rule");
  return rule;
}

/** A draft is reference material: it may be shown, never decide. */
export function mayDecide(rule: Rule): boolean {
  return INSTRUMENTS[rule.instrument].status !== "DRAFT";
}
