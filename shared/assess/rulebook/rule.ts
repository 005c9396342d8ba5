import type { Outcome } from "../../contract/assessment.ts";
import type { Verification } from "./instrument.ts";
import type { InstrumentId } from "./instruments.ts";

/** `atLeast` is 以上 (included), `below` is 不满 (not included): Civil Code Art. 1259, applied to these measures by analogy. */
export type Range = { atLeast?: number; below?: number };

/** All named conditions must hold. `processed` is the number of people processed in the mainland at all. */
export type When = { ciio?: boolean; importantData?: true; A?: Range; S?: Range; N?: Range; processed?: Range };

export type RuleKind = "trigger" | "route" | "exemption" | "counting" | "procedure" | "deadline" | "duty" | "information";

export type Rule = {
  id: string;
  kind: RuleKind;
  instrument: InstrumentId;
  article: { zh: string; en: string };
  from: string;
  /** Last day on which it applies; null = open. */
  to: string | null;
  verification: Verification;
  /** The law is silent or unclear and this is our reading. */
  interpretation?: true;
  /** Wording of the instrument, where it was read. */
  quote?: string;
  /** Triggers only: the condition as data and what follows from it. */
  when?: When;
  /** Another condition under which the same follows. */
  or?: When;
  outcome?: Outcome;
};

export function inForce(rule: { from: string; to: string | null }, day: string): boolean {
  return rule.from <= day && (rule.to === null || day <= rule.to);
}
