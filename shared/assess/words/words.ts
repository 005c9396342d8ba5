import type { Line, Outcome, Stage } from "../../contract/assessment.ts";
import type { DeadlineId } from "../rulebook/deadlines.ts";
import type { DutyId } from "../rulebook/duties.ts";
import type { ExemptionKind } from "../rulebook/exemptions.ts";
import type { Verification } from "../rulebook/instrument.ts";
import type { InstrumentId } from "../rulebook/instruments.ts";
import type { OpenPointId } from "../rulebook/open-points.ts";
import type { ReviewCode } from "../rulebook/reviews.ts";
import type { RuleId } from "../rulebook/rules.ts";
import type { Route } from "../rulebook/versions.ts";

/**
 * Every human sentence of the law station in one language; dashboard, mail and reports use the same ones.
 * Rule sentences hold no number: `{N.atLeast}`, `{processed.below}` or `{D-SCC-FILE}` are filled from the rulebook by `ruleSentence`.
 */
export type Words = {
  outcomes: Record<Outcome, { name: string; meaning: string }>;
  /** `name` for headings, `short` beside a bar. */
  lines: Record<Line, { name: string; short: string }>;
  stages: Record<Stage, string>;
  routes: Record<Route, string>;
  metrics: Record<"A" | "S" | "N" | "Nexclusive", string>;
  mixedPolicy: Record<"BOTH" | "SENSITIVE_ONLY", string>;
  alerts: Record<
    "line_stage" | "first_sensitive_person" | "outcome_change" | "forecast_crossing" | "deadline_reminder" | "weekly_digest" | "new_tool" | "unknown_host",
    string
  >;
  verification: Record<Verification, string>;
  /** Beside anything with `interpretation`. */
  interpretation: string;
  policyDependent: string;
  toBeConfirmed: string;
  instruments: Record<InstrumentId, string>;
  rules: Record<RuleId, string>;
  duties: Record<DutyId, string>;
  reviews: Record<ReviewCode, string>;
  openPoints: Record<OpenPointId, string>;
  exemptions: Record<ExemptionKind, string>;
  /** Facts that may be missing: `ciio`, `processedPersonsReachLine`, and the facts of exemptions. */
  facts: Record<string, string>;
  deadlines: Record<DeadlineId, string>;
  provisional: string;
  /** "100,000 people" or 10万人. */
  people: (count: number) => string;
  workingDays: (days: number) => string;
  months: (months: number) => string;
  years: (years: number) => string;
};
