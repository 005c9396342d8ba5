import { DEADLINES, type DeadlineId, type Period } from "../rulebook/deadlines.ts";
import type { Range } from "../rulebook/rule.ts";
import { type RuleId, ruleById } from "../rulebook/rules.ts";
import type { Words } from "./words.ts";

/** The sentence of a rule with its numbers filled in from the rulebook. */
export function ruleSentence(id: RuleId, words: Words): string {
  const when = ruleById(id).when ?? {};
  return words.rules[id].replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    if (name in DEADLINES) return periodText(DEADLINES[name as DeadlineId].length, words);
    const [metric, bound] = name.split(".") as [keyof typeof when, keyof Range];
    const range = when[metric];
    const number = typeof range === "object" ? range[bound] : undefined;
    if (number === undefined) throw new RangeError(`the rulebook has no ${name} for ${id}`);
    return words.people(number);
  });
}

export function periodText(period: Period, words: Words): string {
  if ("workingDays" in period) return words.workingDays(period.workingDays);
  return "months" in period ? words.months(period.months) : words.years(period.years);
}
