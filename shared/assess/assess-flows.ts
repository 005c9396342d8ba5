import type { Outcome } from "../contract/assessment.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { type Deadline, deadlinesAfter } from "./deadlines.ts";
import { filingStanding } from "./filings.ts";
import type { FlowFacts } from "./flow-facts.ts";
import { type LinearProjection, projectLinearly } from "./project-linearly.ts";
import { REVIEW_CODES } from "./rulebook/reviews.ts";
import { versionFor } from "./rulebook/versions.ts";
import { tallyFlows } from "./tally-flows.ts";

export type FlowAssessment = {
  assessment: Assessment;
  /** People of transfers that were stopped: logged, never counted. */
  attempted: number;
  projected: LinearProjection | null;
  previousOutcome: Outcome | null;
  /** Of the filings and events named in the input, by day. */
  deadlines: Deadline[];
};

/** Counts the flows of one entity in the window of the law in force on `asOf` and assesses them. Throws RangeError before the first rulebook. */
export function assessFlows(facts: FlowFacts): FlowAssessment {
  const tally = tallyFlows(facts, versionFor(facts.asOf));
  const assessment = assess(tally.ledger, facts.asOf);
  const context = { asOf: facts.asOf, people: assessment.metrics.A.people, outcome: assessment.outcome };
  const filings = facts.filings.filter(({ date }) => date <= facts.asOf).map((filing) => filingStanding(filing, context));
  const more = filings.flatMap(({ reviews }) => reviews);
  const deadlines = [...filings.flatMap((filing) => filing.deadlines), ...facts.events.flatMap(({ event, at }) => deadlinesAfter(event, at, facts.asOf))];
  const route = assessment.routes.find(({ route }) => route === facts.chosenRoute);
  return {
    assessment: {
      ...assessment,
      rules: route ? [...assessment.rules, route.rule] : assessment.rules,
      reviews: REVIEW_CODES.filter((code) => assessment.reviews.includes(code) || more.includes(code)),
    },
    attempted: tally.attempted,
    projected: projectLinearly(tally.ledger, facts.asOf),
    previousOutcome: facts.previousOutcome ?? null,
    deadlines: deadlines.sort((one, other) => (one.due < other.due ? -1 : 1)),
  };
}
