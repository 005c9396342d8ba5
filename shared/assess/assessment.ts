import type { Line, Outcome, PersonCount, Stage } from "../contract/assessment.ts";
import type { DutyId } from "./rulebook/duties.ts";
import type { Verification } from "./rulebook/instrument.ts";
import type { InstrumentId } from "./rulebook/instruments.ts";
import type { OpenPointId } from "./rulebook/open-points.ts";
import type { ReviewCode } from "./rulebook/reviews.ts";
import type { RuleId } from "./rulebook/rules.ts";
import type { Route, VersionId } from "./rulebook/versions.ts";

/** One line of the law beside the number that the outcome was decided on. */
export type LineStanding = {
  line: Line;
  /** The number of people at which the line is reached. */
  limit: number;
  count: number;
  atLeast: number;
  atMost: number;
  /** New people until the line is reached; 0 once it is. */
  headroom: number;
  /** `count / limit`, not rounded. */
  share: number;
  stage: Stage | null;
  rule: RuleId;
};

export type Citation = {
  rule: RuleId;
  instrument: InstrumentId;
  title: { zh: string; en: string };
  article: { zh: string; en: string };
  source: string | null;
  quote: string | null;
  verification: Verification;
  interpretation: boolean;
  from: string;
  to: string | null;
};

/** What follows if the facts in `facts` turn out so. */
export type Branch = { facts: Record<string, boolean>; outcome: Outcome; rules: RuleId[] };

export type Metrics = { A: PersonCount; S: PersonCount; N: PersonCount; Nexclusive: PersonCount };

/** Everything the law says about one entity on one day, as codes and data; the sentences are in `words/`. */
export type Assessment = {
  asOf: string;
  windowStart: string;
  rulebook: VersionId;
  outcome: Outcome;
  /** Rules that give the outcome; empty when it is UNDETERMINED. */
  rules: RuleId[];
  /** Ways open on that day for the outcome, each with the rule that opens it. */
  routes: { route: Route; rule: RuleId }[];
  metrics: Metrics;
  mixedPolicy: "BOTH" | "SENSITIVE_ONLY";
  lines: LineStanding[];
  /** The outcome would differ under the other way of counting people with both kinds of information. */
  policyDependent: boolean;
  /** Facts that change the outcome and are unknown; empty unless UNDETERMINED. */
  missingFacts: string[];
  branches: Branch[];
  /** Strictest outcome among the branches, else the outcome: what to prepare for. */
  strictest: Outcome;
  exemptPeople: number;
  claimedExemptPeople: number;
  /** People of whom it was confirmed that nothing left the mainland. */
  notExportedPeople: number;
  residualDuties: DutyId[];
  reviews: ReviewCode[];
  openPoints: OpenPointId[];
  citations: Citation[];
};
